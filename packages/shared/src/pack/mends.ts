import type { Pack, PackRound, Segment } from './schema.js';

/** What would answer a warning. All but `write` change the pack by themselves; `write` says where words are needed. */
export type Mend =
  | { do: 'lengthen-segment'; segmentId: string; ms: number }
  | { do: 'set-round-length'; roundId: string; ms: number }
  | { do: 'set-limit'; itemId: string; ms: number }
  | { do: 'rename-company'; from: string; to: string }
  | { do: 'drop-word'; target: string; word: string }
  | { do: 'share-answer'; ids: string[] }
  | { do: 'write'; field: 'push' | 'question-for' | 'text'; target: string };

/** The pack after the mend; the same pack where there is nothing left to mend, and for `write`. */
export function applyMend(pack: Pack, mend: Mend): Pack {
  switch (mend.do) {
    case 'lengthen-segment':
      return { ...pack, rounds: pack.rounds.map((round) => lengthened(round, mend.segmentId, mend.ms)) };
    case 'set-round-length':
      return {
        ...pack,
        rounds: pack.rounds.map((round) =>
          round.id === mend.roundId ? { ...round, durationMs: mend.ms } : round,
        ),
      };
    case 'set-limit':
      return withLimit(pack, mend.itemId, mend.ms);
    case 'rename-company':
      return {
        ...pack,
        title: renamed(pack.title, mend.from, mend.to),
        brief: renamed(pack.brief, mend.from, mend.to),
      };
    case 'drop-word':
      return withOwnWords(pack, mend.target, (text) => withoutWord(text, mend.word));
    case 'share-answer':
      return withSharedAnswer(pack, mend.ids);
    case 'write':
      return pack;
  }
}

/** Gives one segment a length; what comes after it moves along, and the round grows if it has to. */
export function lengthened(round: PackRound, segmentId: string, ms: number): PackRound {
  const at = round.segments.findIndex((segment) => segment.id === segmentId);
  const segment = round.segments[at];
  if (!segment) return round;
  const byMs = ms - (segment.endMs - segment.startMs);
  const segments = round.segments.map((other, index): Segment => {
    if (index < at) return other;
    if (index === at) return { ...other, endMs: other.endMs + byMs };
    return { ...other, startMs: other.startMs + byMs, endMs: other.endMs + byMs };
  });
  const lastEnd = Math.max(...segments.map(({ endMs }) => endMs));
  const filled = Math.max(...round.segments.map(({ endMs }) => endMs)) === round.durationMs;
  return { ...round, segments, durationMs: filled ? lastEnd : Math.max(round.durationMs, lastEnd) };
}

function withLimit(pack: Pack, itemId: string, ms: number): Pack {
  const drill = pack.drill.map((item) => (item.id === itemId ? { ...item, limitMs: ms } : item));
  const before = limitsOf(pack.drill);
  // A rapid-fire round that was as long as its items stays so.
  const rounds = pack.rounds.map((round) =>
    round.kind === 'rapid-fire' && round.durationMs === before
      ? { ...round, durationMs: limitsOf(drill) }
      : round,
  );
  return { ...pack, drill, rounds };
}

const limitsOf = (drill: Pack['drill']) => drill.reduce((sum, item) => sum + item.limitMs, 0);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for a word or phrase that is not a part of another word. */
export function wordPattern(word: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])`, flags);
}

function renamed(text: string, from: string, to: string): string {
  return text.replace(wordPattern(from, 'giu'), () => to);
}

/** Takes a word out of every sentence, with the comma and the space that went with it. */
export function withoutWord(text: string, word: string): string {
  const pattern = new RegExp(
    `(^|[.!?…:]\\s+|\\n\\s*|["“(]|)(,?[ \\t]*)(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])(,?)([ \\t]*)(\\p{L}?)`,
    'giu',
  );
  return text.replace(
    pattern,
    (_all, start: string, before: string, comma: string, after: string, next: string, at: number) => {
      const begins = start !== '' || at === 0;
      if (begins) return `${start}${next.toUpperCase()}`;
      const needsSpace = before !== '' && (next !== '' || after !== '');
      const keepsComma = comma !== '' && !before.includes(',') ? comma : '';
      return `${keepsComma}${needsSpace ? ' ' : ''}${next}`;
    },
  );
}

/** Changes the texts a warning with this target was about: whatever of it the candidate says aloud. */
function withOwnWords(pack: Pack, target: string, change: (text: string) => string): Pack {
  const maybe = (text: string | undefined) => (text === undefined ? {} : { text: change(text) });
  return {
    ...pack,
    rounds: pack.rounds.map((round) => ({
      ...round,
      segments: round.segments.map((segment) =>
        segment.id === target ? { ...segment, ...maybe(segment.text) } : segment,
      ),
    })),
    roleCards: pack.roleCards.map((card) =>
      card.id === target && card.script !== undefined ? { ...card, script: change(card.script) } : card,
    ),
    questions: pack.questions.map((question) =>
      question.id === target && question.answer !== undefined
        ? { ...question, answer: change(question.answer) }
        : question,
    ),
    weakSpots: pack.weakSpots.map((spot) =>
      spot.id === target
        ? {
            ...spot,
            defence: change(spot.defence),
            ...(spot.secondDefence === undefined ? {} : { secondDefence: change(spot.secondDefence) }),
          }
        : spot,
    ),
    drill: pack.drill.map((item) => (item.id === target ? { ...item, answer: change(item.answer) } : item)),
  };
}

/** The first model answer among questions that are alike, for those that have none. */
export function answerAmong(pack: Pack, ids: readonly string[]): string | undefined {
  const wanted = new Set(ids);
  const answers = [
    ...pack.questions.filter(({ id }) => wanted.has(id)).map(({ answer }) => answer),
    ...pack.roleCards.flatMap((card) =>
      card.questions.filter(({ id }) => wanted.has(id)).map(({ answer }) => answer),
    ),
    ...pack.weakSpots.filter(({ id }) => wanted.has(id)).map(({ defence }) => defence),
  ];
  return answers.find((answer) => answer !== undefined && answer.trim() !== '');
}

function withSharedAnswer(pack: Pack, ids: readonly string[]): Pack {
  const answer = answerAmong(pack, ids);
  if (answer === undefined) return pack;
  const wanted = new Set(ids);
  const fill = <Q extends { id: string; answer?: string | undefined }>(question: Q): Q =>
    wanted.has(question.id) && !question.answer?.trim() ? { ...question, answer } : question;
  return {
    ...pack,
    questions: pack.questions.map(fill),
    roleCards: pack.roleCards.map((card) => ({ ...card, questions: card.questions.map(fill) })),
  };
}
