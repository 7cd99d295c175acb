import fc from 'fast-check';
import { type Pack, packSchema, ROUND_KINDS } from '../pack/schema.js';

/** Texts that try to be structure: marks of Markdown, escapes, line ends of every kind, control characters. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '# ',
    '## Brief',
    '### x {#id-1}',
    '{#q-1}',
    '- ',
    '> ',
    '>',
    'Answer:',
    'Push: x',
    '1: y',
    '---',
    '```',
    '&#10;',
    '&amp;#10;',
    '&amp;amp;#9;',
    '&',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u0085',
    '\t',
    '  ',
    '\ufeff',
    '\u0000',
    'mockpanel: pack',
    '?',
    '**b**',
    '<b>',
    'ü',
    '问题？',
  ),
);
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const line = anyText.map((text) => text.trim()).filter((text) => text !== '');
const short = anyText.map((text) => text.trim());

/** Any pack that the schema takes, with distinct ids. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .record({
    title: line,
    brief: anyText,
    candidate: fc.option(short, { nil: undefined }),
    cards: fc.array(
      fc.record({
        name: short,
        title: short,
        caresAbout: fc.array(line, { maxLength: 3 }),
        handling: fc.array(line, { maxLength: 3 }),
        script: fc.option(anyText, { nil: undefined }),
        questions: fc.array(
          fc.record({
            text: line,
            followUp: fc.option(line, { nil: undefined }),
            listenFor: fc.array(line, { maxLength: 3 }),
            answer: fc.option(anyText, { nil: undefined }),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    questions: fc.array(
      fc.record({
        text: line,
        category: short,
        answer: fc.option(anyText, { nil: undefined }),
        keyPoints: fc.array(line, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    weakSpots: fc.array(
      fc.record({
        title: line,
        challenge: line,
        defence: anyText,
        push: fc.option(line, { nil: undefined }),
        secondDefence: fc.option(anyText, { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    rounds: fc.array(
      fc.record({
        kind: fc.constantFrom(...ROUND_KINDS),
        title: line,
        durationMs: fc.integer({ min: 1_000, max: 21_600_000 }),
        segments: fc.array(
          fc.record({
            label: line,
            startMs: fc.integer({ min: 0, max: 1_000_000 }),
            lengthMs: fc.integer({ min: 1, max: 1_000_000 }),
            text: fc.option(anyText, { nil: undefined }),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    asked: fc.array(fc.record({ text: line, to: fc.option(fc.nat(2), { nil: undefined }) }), {
      maxLength: 3,
    }),
    drill: fc.array(
      fc.record({ question: line, answer: anyText, limitMs: fc.integer({ min: 1_000, max: 600_000 }) }),
      { maxLength: 3 },
    ),
    reminders: fc.array(line, { maxLength: 3 }),
    wordsToAvoid: fc.array(line, { maxLength: 3 }),
    criteria: fc.array(
      fc.record({
        title: line,
        of: fc.option(fc.nat(2), { nil: undefined }),
        anchors: fc.record({ 1: line, 2: line, 3: line, 4: line }),
      }),
      { maxLength: 3 },
    ),
  })
  .map((drawn) => {
    let count = 0;
    const ids = {
      next: () => {
        count += 1;
        return `id_${count}`;
      },
    };
    const roleCards = drawn.cards.map((card) => ({
      ...given(card),
      id: ids.next(),
      questions: card.questions.map((question) => ({ ...given(question), id: ids.next() })),
    }));
    const cardId = (index: number | undefined) => (index === undefined ? undefined : roleCards[index]?.id);
    return packSchema.parse({
      title: drawn.title,
      brief: drawn.brief,
      ...given({ candidate: drawn.candidate }),
      roleCards,
      questions: drawn.questions.map((question) => ({
        ...given(question),
        id: ids.next(),
        keyPoints: question.keyPoints.map((text) => ({ id: ids.next(), text })),
      })),
      weakSpots: drawn.weakSpots.map((spot) => ({ ...given(spot), id: ids.next() })),
      rounds: drawn.rounds.map(({ segments, ...round }) => ({
        ...round,
        id: ids.next(),
        segments: segments.map(({ lengthMs, ...segment }) => ({
          ...given(segment),
          id: ids.next(),
          endMs: segment.startMs + lengthMs,
        })),
      })),
      candidateQuestions: drawn.asked.map(({ text, to }) => ({
        id: ids.next(),
        text,
        ...given({ to: cardId(to) }),
      })),
      drill: drawn.drill.map((item) => ({ ...item, id: ids.next() })),
      reminders: drawn.reminders,
      wordsToAvoid: drawn.wordsToAvoid,
      rubric: {
        criteria: drawn.criteria.map(({ of, ...criterion }) => ({
          ...criterion,
          id: ids.next(),
          ...given({ roleCardId: cardId(of) }),
        })),
      },
    });
  });

/** Without the keys that were drawn as missing. */
function given<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>;
}
