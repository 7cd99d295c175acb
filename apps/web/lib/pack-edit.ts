import type { KeyPoint, Pack } from '@mockpanel/shared/pack/schema';

export type PackPath = readonly (string | number)[];

/** A copy of `value` with `next` at the path; everything beside the path is shared with the original. */
export function setAt<T>(value: T, path: PackPath, next: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return next as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[step] = setAt(copy[step], rest, next);
  return copy as T;
}

/** The pack as it is stored: trimmed, without empty lines in lists and without empty optional texts. */
export function tidied(pack: Pack): Pack {
  const { candidate, ...rest } = trimmed(pack);
  return {
    ...rest,
    ...given({ candidate }),
    roleCards: rest.roleCards.map(({ script, ...card }) => ({
      ...card,
      ...given({ script }),
      caresAbout: full(card.caresAbout),
      handling: full(card.handling),
      questions: card.questions.map(({ followUp, answer, ...question }) => ({
        ...question,
        listenFor: full(question.listenFor),
        ...given({ followUp, answer }),
      })),
    })),
    questions: rest.questions.map(({ answer, ...question }) => ({
      ...question,
      keyPoints: question.keyPoints.filter((point) => point.text),
      ...given({ answer }),
    })),
    weakSpots: rest.weakSpots.map(({ push, secondDefence, ...spot }) => ({
      ...spot,
      ...given({ push, secondDefence }),
    })),
    rounds: rest.rounds.map((round) => ({
      ...round,
      segments: round.segments.map(({ text, ...segment }) => ({ ...segment, ...given({ text }) })),
    })),
    candidateQuestions: rest.candidateQuestions.map(({ to, ...question }) => ({
      ...question,
      ...given({ to }),
    })),
    reminders: full(rest.reminders),
    wordsToAvoid: full(rest.wordsToAvoid),
  };
}

const full = (lines: string[]) => lines.filter(Boolean);

/** Only the texts that are there: an optional text that is empty is the same as none. */
function given<T extends Record<string, string | undefined>>(texts: T): Partial<Record<keyof T, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<
    Record<keyof T, string>
  >;
}

function trimmed<T>(value: T): T {
  if (typeof value === 'string') return value.trim() as T;
  if (Array.isArray(value)) return value.map(trimmed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmed(item)])) as T;
}

export const linesOf = (text: string): string[] => text.split('\n');

/** Key points after their lines were edited: a line that stayed keeps its id, and so do changed ones in place. */
export function pointsFromLines(before: readonly KeyPoint[], text: string, newId: () => string): KeyPoint[] {
  const lines = linesOf(text);
  const kept = new Set<string>();
  const byText = lines.map((line) => {
    const point = before.find((candidate) => candidate.text === line && !kept.has(candidate.id));
    if (point) kept.add(point.id);
    return point;
  });
  return lines.map((line, index) => {
    const inPlace = before[index];
    const point = byText[index] ?? (inPlace && !kept.has(inPlace.id) ? inPlace : undefined);
    if (point) kept.add(point.id);
    return { id: point?.id ?? newId(), text: line };
  });
}

/** Takes a role card out with what belongs to it alone; questions to that person go to the whole panel. */
export function withoutRoleCard(pack: Pack, id: string): Pack {
  return {
    ...pack,
    roleCards: pack.roleCards.filter((card) => card.id !== id),
    candidateQuestions: pack.candidateQuestions.map((question) => {
      if (question.to !== id) return question;
      const { to: _to, ...toAll } = question;
      return toAll;
    }),
    rubric: { criteria: pack.rubric.criteria.filter((criterion) => criterion.roleCardId !== id) },
  };
}

/** What is stored beside the pack and never sent as part of it. */
export function withoutStored<T extends Pack & { id: string; revision: number; updatedAt: number }>(
  stored: T,
): Pack {
  const { id: _id, revision: _revision, updatedAt: _updatedAt, ...pack } = stored;
  return pack;
}

/** The pack as it can be stored, and how many entries nobody has written anything into yet. */
export function storable(pack: Pack): { pack: Pack; empty: number } {
  const tidy = tidied(pack);
  const written: Pack = {
    ...tidy,
    roleCards: tidy.roleCards.map((card) => ({
      ...card,
      questions: card.questions.filter(
        ({ text, followUp, answer, listenFor }) => text || followUp || answer || listenFor.length > 0,
      ),
    })),
    questions: tidy.questions.filter(({ text, answer, keyPoints }) => text || answer || keyPoints.length > 0),
    weakSpots: tidy.weakSpots.filter(
      ({ title, challenge, defence, push, secondDefence }) =>
        title || challenge || defence || push || secondDefence,
    ),
    candidateQuestions: tidy.candidateQuestions.filter(({ text }) => text),
    drill: tidy.drill.filter(({ question, answer }) => question || answer),
  };
  return { pack: written, empty: entries(tidy) - entries(written) };
}

const entries = (pack: Pack) =>
  pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0) +
  pack.questions.length +
  pack.weakSpots.length +
  pack.candidateQuestions.length +
  pack.drill.length;

/** The id of the entry one opens to see a thing: a card for its questions, a round for its parts. */
export function ownerOf(pack: Pack, id: string): string {
  const card = pack.roleCards.find(({ questions }) => questions.some((question) => question.id === id));
  const round = pack.rounds.find(({ segments }) => segments.some((segment) => segment.id === id));
  const question = pack.questions.find(({ keyPoints }) => keyPoints.some((point) => point.id === id));
  return (card ?? round ?? question)?.id ?? id;
}
