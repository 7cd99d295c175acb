import { describe, expect, it } from 'vitest';
import { samplePack } from '../testing/sample-pack.js';
import { type LintCode, lintPack } from './lint.js';
import { applyMend, withoutWord } from './mends.js';
import { type Pack, packSchema } from './schema.js';

const warningsOf = (pack: Pack, code: LintCode) => lintPack(pack).filter((warning) => warning.code === code);

/** Applies the mend that a pack's only warning of this code offers. */
function mended(pack: Pack, code: LintCode): Pack {
  const [warning] = warningsOf(pack, code);
  if (!warning?.mend) throw new Error(`No mend is offered for ${code}.`);
  return packSchema.parse(applyMend(pack, warning.mend));
}

const words = (count: number) => Array.from({ length: count }, () => 'tide').join(' ');
const talk = (segments: [number, number, string?][], durationMs: number): Pack['rounds'] => [
  {
    id: 'talk',
    kind: 'presentation',
    title: 'Talk',
    durationMs,
    segments: segments.map(([startMs, endMs, text], index) => ({
      id: `s-${index + 1}`,
      label: `Section ${index + 1}`,
      startMs,
      endMs,
      ...(text === undefined ? {} : { text }),
    })),
  },
];

describe('mending a pack', () => {
  it('given a script too long for its section, when mended, then the section grows and the later ones move along', () => {
    const pack = {
      ...samplePack(),
      rounds: talk(
        [
          [0, 60_000, words(200)],
          [60_000, 120_000],
        ],
        120_000,
      ),
    };
    const [round] = mended(pack, 'LONG_SCRIPT').rounds;
    expect(round).toMatchObject({
      durationMs: 150_000,
      segments: [
        { startMs: 0, endMs: 90_000 },
        { startMs: 90_000, endMs: 150_000 },
      ],
    });
    expect(warningsOf(mended(pack, 'LONG_SCRIPT'), 'LONG_SCRIPT')).toEqual([]);
  });

  it('given a pitch that does not fit its section, when mended, then the section has the time of the pitch', () => {
    const pitch = samplePack().rounds.filter((round) => round.kind === 'pitch');
    const pack = {
      ...samplePack(),
      rounds: [
        ...pitch,
        ...talk(
          [
            [0, 30_000, 'Use your pitch here.'],
            [30_000, 90_000],
          ],
          90_000,
        ),
      ],
    };
    const [, round] = mended(pack, 'SLOT_TOO_SHORT').rounds;
    expect(round).toMatchObject({ durationMs: 120_000, segments: [{ endMs: 60_000 }, { endMs: 120_000 }] });
  });

  it('given parts that end early, when mended, then the round is as long as its parts', () => {
    const pack = { ...samplePack(), rounds: talk([[0, 540_000]], 600_000) };
    expect(mended(pack, 'DURATION_MISMATCH').rounds[0]?.durationMs).toBe(540_000);
  });

  it('given a drill answer too long for its time, when mended, then the item and the whole drill get more', () => {
    const base = samplePack();
    const drill = base.drill.map((item, index) => (index === 0 ? { ...item, answer: words(100) } : item));
    const pack = mended({ ...base, drill }, 'LONG_SCRIPT');
    expect(pack.drill[0]?.limitMs).toBe(45_000);
    expect(pack.rounds.find((round) => round.kind === 'rapid-fire')?.durationMs).toBe(105_000);
  });

  it('given another company in the title and the brief, when mended, then both say the one of the body', () => {
    const answer =
      "At Tidewater we sail. I like Tidewater's pace. For Tidewater it pays. In Tidewater, yes. Of Tidewater, too.";
    const questions = [{ id: 'q-1', text: 'Why?', category: '', answer, keyPoints: [] }];
    const pack = { ...samplePack(), title: 'Seabright final', brief: 'A talk at Seabright.', questions };
    const [warning] = warningsOf(pack, 'TITLE_COMPANY_MISMATCH');
    expect(warning?.targets).toEqual(['title', 'brief']);
    expect(mended(pack, 'TITLE_COMPANY_MISMATCH')).toMatchObject({
      title: 'Tidewater final',
      brief: 'A talk at Tidewater.',
    });
    const onlyBrief = { ...pack, title: 'My final' };
    expect(warningsOf(onlyBrief, 'TITLE_COMPANY_MISMATCH')[0]?.targets).toEqual(['brief']);
    expect(mended(onlyBrief, 'TITLE_COMPANY_MISMATCH').brief).toBe('A talk at Tidewater.');
  });

  it('given the same question with one answer, when mended, then all of them have it', () => {
    const base = samplePack();
    const [card] = base.roleCards;
    const [bank] = base.questions;
    if (!card || !bank) throw new Error('The sample has a card and a question.');
    const same = { id: 'card-same', text: bank.text, listenFor: [] };
    const pack = { ...base, roleCards: [{ ...card, questions: [same] }, ...base.roleCards.slice(1)] };
    const [warning] = warningsOf(pack, 'SIMILAR_QUESTIONS');
    expect(warning?.targets).toEqual(['card-same', bank.id]);
    expect(mended(pack, 'SIMILAR_QUESTIONS').roleCards[0]?.questions[0]?.answer).toBe(bank.answer);
    expect(warningsOf(mended(pack, 'SIMILAR_QUESTIONS'), 'SIMILAR_QUESTIONS')[0]?.mend).toBeUndefined();
  });

  it('given a hedge, when mended, then it is gone; a verb that carries the sentence is left to its author', () => {
    const base = samplePack();
    const said = (answer: string) => ({
      ...base,
      wordsToAvoid: ['maybe', 'might'],
      drill: base.drill.map((item, index) => (index === 0 ? { ...item, answer } : item)),
    });
    expect(mended(said('Maybe we sail at dawn.'), 'HEDGE_IN_SCRIPT').drill[0]?.answer).toBe(
      'We sail at dawn.',
    );
    expect(warningsOf(said('It might rain.'), 'HEDGE_IN_SCRIPT')[0]?.mend).toEqual({
      do: 'write',
      field: 'text',
      target: 'drill-1',
    });
  });

  it('given warnings that need words, when asked for a mend, then it says which, and changes nothing by itself', () => {
    const pack = samplePack();
    const [push] = warningsOf(pack, 'NO_PUSH');
    expect(push).toMatchObject({
      message: expect.stringContaining('second defence'),
      mend: { do: 'write', field: 'push', target: 'weak-2' },
    });
    const [asked] = warningsOf(pack, 'NO_QUESTION_FOR_CARD');
    expect(asked?.mend).toEqual({ do: 'write', field: 'question-for', target: 'beta' });
    if (push?.mend) expect(applyMend(pack, push.mend)).toBe(pack);
  });

  it.each([
    ['We sail, maybe, at dawn.', 'We sail at dawn.'],
    ['It is maybe the tide. Maybe not.', 'It is the tide. Not.'],
    ['“Maybe. We see.”', '“. We see.”'],
    ['Say it maybe', 'Say it'],
    ['Maybes stay.', 'Maybes stay.'],
  ])('given %j, when the word is taken out, then it reads %j', (before, after) => {
    expect(withoutWord(before, 'maybe')).toBe(after);
  });
});

describe('the same claim with two numbers', () => {
  const pack = (...answers: string[]): Pack => ({
    ...samplePack(),
    questions: answers.map((answer, index) => ({
      id: `q-${index + 1}`,
      text: `Question ${index + 1}?`,
      category: '',
      answer,
      keyPoints: [],
    })),
  });
  const found = (...answers: string[]) => warningsOf(pack(...answers), 'NUMBERS_DISAGREE');

  it('given one claim with 80 % here and 75 % there, when linted, then both places and numbers are told', () => {
    const [warning] = found(
      'The detector reaches 80% precision on recorded sessions.',
      'On recorded sessions our detector has 75% precision.',
    );
    expect(warning).toMatchObject({ targets: ['q-2', 'q-1'], values: { one: '80%', other: '75%' } });
  });

  it.each([
    [
      'the same number twice',
      'The detector reaches 80% precision now.',
      'Our detector reaches 80% precision now.',
    ],
    ['two claims', 'The detector reaches 80% precision now.', 'Retention in harbours grew by 75% last year.'],
    [
      'other units',
      'The detector needs 12 weeks until launch.',
      'The detector needs 4 engineers until launch.',
    ],
    [
      'both sides of one share',
      'Of all holds on the shelf, 81% are collected.',
      'Of all holds on the shelf, 19% are never collected.',
    ],
    [
      'another time it was counted for',
      'In four weeks 96,000 households reach the question.',
      'In three weeks 84,000 households reach the question.',
    ],
    [
      'another assumption',
      'At a loss of 2%, the average jacket makes 35 trips.',
      'At a loss of 3%, the average jacket makes 28 trips.',
    ],
    [
      'a sum and what it is made of',
      'Counting takes three hours a day: 147,000 euros a year.',
      'Counting takes three hours a day; at 15 euros, that is 147,000 a year.',
    ],
    [
      'a range that holds both',
      'Detector precision grows from 70% to 80%.',
      'Detector precision grows to 80%.',
    ],
  ])('given %s, when linted, then there is nothing to say', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
