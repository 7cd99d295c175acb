import { describe, expect, it } from 'vitest';
import sample from '../../../../../tests/samples/product-manager-final-round.md?raw';
import { packSchema } from '../schema.js';
import { templates } from './index-of-templates.js';
import { productManagerFinalRound as pack } from './product-manager-final-round.js';

const WORDS_A_MINUTE = 140;
const BANK_ANSWER_MS = 60_000;
const CARD_SCRIPT_MS = 60_000;

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
const spokenMs = (...texts: (string | undefined)[]) =>
  (countWords(texts.filter(Boolean).join(' ')) / WORDS_A_MINUTE) * 60_000;

/** Every text of a value, at any depth, but for ids. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' || key === 'to' || key === 'roleCardId' ? [] : textsOf(inner),
  );
}

/** Lets a text of the pack be found in the document, where it stands quoted and in block quotes. */
const plain = (text: string) =>
  text
    .replace(/^ *> ?/gm, '')
    .replace(/["*]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const roundOf = (kind: string) => {
  const round = pack.rounds.find((candidate) => candidate.kind === kind);
  if (!round) throw new Error(`The pack has no ${kind} round.`);
  return round;
};

const ownWords: [string, string | undefined][] = [
  ...pack.rounds.flatMap((round) =>
    round.segments.map((segment): [string, string | undefined] => [segment.id, segment.text]),
  ),
  ...pack.roleCards.map((card): [string, string | undefined] => [card.id, card.script]),
  ...pack.roleCards.flatMap((card) =>
    card.questions.map((question): [string, string | undefined] => [question.id, question.answer]),
  ),
  ...pack.questions.map((question): [string, string | undefined] => [question.id, question.answer]),
  ...pack.weakSpots.flatMap((spot): [string, string | undefined][] => [
    [spot.id, spot.defence],
    [spot.id, spot.secondDefence],
  ]),
  ...pack.drill.map((item): [string, string | undefined] => [item.id, item.answer]),
];

describe('the template of a product final round', () => {
  it('given the template, when parsed, then it is a pack and stays as it is', () => {
    expect(packSchema.parse(pack)).toEqual(pack);
  });

  it('given all its ids, when collected over every kind, then none occurs twice', () => {
    const ids = [...JSON.stringify(pack).matchAll(/"id":"([^"]+)"/g)].map((found) => found[1]);
    expect(ids.length).toBeGreaterThan(150);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('given its lists, when counted, then they have the promised size', () => {
    expect(pack.roleCards).toHaveLength(5);
    expect(pack.questions).toHaveLength(18);
    expect(new Set(pack.questions.map((question) => question.category)).size).toBe(5);
    expect(pack.weakSpots).toHaveLength(3);
    expect(pack.drill.map((item) => item.limitMs)).toEqual([30_000, 30_000, 30_000, 30_000, 30_000]);
    expect(pack.candidateQuestions.filter((question) => question.to)).toHaveLength(3);
    expect(pack.candidateQuestions.filter((question) => !question.to)).toHaveLength(2);
    expect(pack.roleCards.filter((card) => card.script)).toHaveLength(2);
  });

  it.each(pack.roleCards.map((card) => [card.name, card] as const))(
    'given the card of %s, when a novice holds it, then every question has its follow-up and three things to listen for',
    (_, card) => {
      expect(card.title).not.toBe('');
      expect(card.caresAbout.length).toBeGreaterThanOrEqual(3);
      expect(card.caresAbout.length).toBeLessThanOrEqual(4);
      expect(card.handling).toHaveLength(3);
      expect(card.questions.length).toBeGreaterThanOrEqual(3);
      expect(card.questions.length).toBeLessThanOrEqual(5);
      for (const question of card.questions) {
        expect(question.followUp, question.id).toBeTruthy();
        expect(question.listenFor, question.id).toHaveLength(3);
      }
    },
  );

  it.each(pack.questions.map((question) => [question.id, question] as const))(
    'given %s, when dealt, then it has a model answer that fits a minute and three to five key points',
    (_, question) => {
      expect(question.answer).toBeTruthy();
      expect(spokenMs(question.answer)).toBeLessThanOrEqual(BANK_ANSWER_MS);
      expect(question.keyPoints.length).toBeGreaterThanOrEqual(3);
      expect(question.keyPoints.length).toBeLessThanOrEqual(5);
    },
  );

  it('given a weak spot, when the ladder is climbed, then there is a push and a second defence, and neither repeats the other', () => {
    for (const spot of pack.weakSpots) {
      expect(spot.push, spot.id).toBeTruthy();
      expect(spot.secondDefence, spot.id).toBeTruthy();
      expect(new Set([spot.challenge, spot.defence, spot.push, spot.secondDefence]).size).toBe(4);
    }
  });

  it('given the rubric, when scored, then shared criteria and two per card have four different anchors each', () => {
    const { criteria } = pack.rubric;
    expect(criteria.filter((criterion) => !criterion.roleCardId).map((criterion) => criterion.title)).toEqual(
      [
        'Clear line of thought',
        'Owns a position',
        'Backs it with specifics',
        'Flexes without folding',
        'Answers what was asked',
      ],
    );
    for (const card of pack.roleCards)
      expect(criteria.filter((criterion) => criterion.roleCardId === card.id)).toHaveLength(2);
    const anchors = criteria.flatMap((criterion) => Object.values(criterion.anchors));
    expect(anchors).toHaveLength(criteria.length * 4);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each(['pitch', 'presentation'])(
    'given the %s, when its segments are laid end to end, then they fill the round',
    (kind) => {
      const round = roundOf(kind);
      let reached = 0;
      for (const segment of round.segments) {
        expect(segment.startMs, segment.label).toBe(reached);
        reached = segment.endMs;
      }
      expect(reached).toBe(round.durationMs);
    },
  );

  it('given the rounds, when timed, then they have the promised length', () => {
    expect(pack.rounds.map((round) => [round.kind, round.durationMs / 1_000])).toEqual([
      ['pitch', 120],
      ['presentation', 900],
      ['panel-questions', 1_200],
      ['pressure', 540],
      ['candidate-questions', 300],
      ['rapid-fire', 150],
    ]);
    expect(roundOf('pitch').segments.map((beat) => beat.endMs - beat.startMs)).toEqual(Array(4).fill(30_000));
    expect(roundOf('presentation').segments).toHaveLength(7);
  });

  it('given every segment, when said at 140 words a minute, then it fits its slot', () => {
    for (const segment of pack.rounds.flatMap((round) => round.segments)) {
      expect(segment.text, segment.label).toBeTruthy();
      expect(spokenMs(segment.text), segment.label).toBeLessThanOrEqual(segment.endMs - segment.startMs);
    }
  });

  it('given the section that holds the pitch, when its slot is compared, then the whole pitch fits', () => {
    const slot = roundOf('presentation').segments.find((segment) => segment.text?.includes('pitch'));
    expect((slot?.endMs ?? 0) - (slot?.startMs ?? 0)).toBe(roundOf('pitch').durationMs);
  });

  it('given scripts, weak spots and drill, when said at 140 words a minute, then each fits its time', () => {
    for (const card of pack.roleCards)
      expect(spokenMs(card.script), card.name).toBeLessThanOrEqual(CARD_SCRIPT_MS);
    const shareMs = roundOf('pressure').durationMs / pack.weakSpots.length;
    for (const spot of pack.weakSpots)
      expect(
        spokenMs(spot.challenge, spot.defence, spot.push, spot.secondDefence),
        spot.id,
      ).toBeLessThanOrEqual(shareMs);
    for (const item of pack.drill) expect(spokenMs(item.answer), item.id).toBeLessThanOrEqual(item.limitMs);
  });

  it('given its words to avoid, when its own answers are searched, then none of them is said', () => {
    for (const word of pack.wordsToAvoid)
      for (const [id, text] of ownWords)
        expect(text ?? '', `${id}: ${word}`).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
  });
});

describe('the numbers of the product final round', () => {
  const everything = [...textsOf(pack), sample].join('\n');
  const claims: [string, RegExp, string][] = [
    ['holds never collected', /(\d+)% of holds (?:that reach|run out today|are never)/g, '19'],
    ['collection rate before', /(\d+)%,? (?:to|today)/g, '81'],
    ['collection rate aimed at', /81% to (\d+)%|points, to (\d+)%|(\d+)% instead of 81%/g, '84'],
    [
      'rise to ship for',
      /(?:rise of at least|rises by at least|ship for is|from|rise under) (\d+) points/g,
      '3',
    ],
    ['least share that runs out', /fewer than (\d+)% (?:of holds )?run out/gi, '12'],
    ['cancelled passes', /(?:more than|over) (\d+)% of passes/g, '8'],
    ['late collectors', /(\d+)% (?:of collected holds|who collect|come late)/g, '22'],
    ['paused today', /(\d+)% (?:of holds are paused|pause today)/g, '2'],
    ['plain rule', /about (\d+)%/g, '35'],
    ['systems with a suspend call', /(\d+) of the 62/g, '48'],
    ['systems in all', /48 of the (\d+)|for (\d+) public|across all (\d+)|wired up all (\d+)/g, '62'],
    ['titles per arm', /(\d+) titles per arm/g, '112'],
    ['days lost', /(\w+) extra days/gi, 'nine'],
    ['length of the test', /(\w+)-week test/g, 'eight'],
    ['place in the queue', /top (\w+) of a queue/g, 'three'],
    ['no-shows who pass', /(\w+) in ten (?:of the no-shows|no-shows)/g, 'four'],
    ['days kept', /(?:last|after|for|in) (\d+) days(?=,? (?:we have|were|are|and|the library)|\.)/g, '90'],
  ];

  it.each(claims)(
    'given the claim "%s", when every place is read, then the number is the same',
    (_, pattern, value) => {
      const found = [...everything.matchAll(pattern)].map((match) =>
        match.slice(1).find(Boolean)?.toLowerCase(),
      );
      expect(found.length).toBeGreaterThan(1);
      expect([...new Set(found)]).toEqual([value]);
    },
  );

  it('given every percentage, when listed, then it is one of the known ones', () => {
    const found = new Set([...everything.matchAll(/(\d+)%/g)].map((match) => Number(match[1])));
    expect([...found].sort((a, b) => a - b)).toEqual([2, 8, 12, 19, 22, 35, 80, 81, 84]);
  });
});

describe('the sample document of the product final round', () => {
  const document = plain(sample);

  it('given what the candidate wrote, when looked up in the document, then it is there word for word', () => {
    const written = [
      ...roundOf('pitch').segments.flatMap((beat) => [beat.label, beat.text]),
      ...roundOf('presentation').segments.flatMap((section) => [section.label, section.text]),
      ...pack.roleCards.flatMap((card) => [
        card.name,
        ...card.caresAbout,
        ...card.questions.map((question) => question.text),
        ...card.handling,
        card.script,
      ]),
      ...pack.questions.flatMap((question) => [question.text, question.answer]),
      ...pack.weakSpots.flatMap((spot) => [spot.title, spot.challenge, spot.defence, spot.secondDefence]),
      ...pack.candidateQuestions.map((question) => question.text),
      ...pack.drill.flatMap((item) => [item.question, item.answer]),
      ...pack.wordsToAvoid,
    ];
    const missing = written.filter((text) => text && !document.includes(plain(text)));
    expect(missing).toEqual([]);
  });

  it('given what only the room needs, when looked up in the document, then nobody has written it yet', () => {
    const added = [
      ...pack.weakSpots.map((spot) => spot.push),
      ...pack.roleCards.flatMap((card) => card.questions.map((question) => question.followUp)),
    ];
    for (const text of added) expect(document).not.toContain(plain(text ?? ''));
  });

  it('given its head, when read, then candidate and month follow the title', () => {
    expect(sample.split('\n')[1]).toBe(`## ${pack.candidate} | May 2027`);
  });
});

describe('the list of templates', () => {
  it('given every entry, when opened, then its pack parses and its minutes cover the rounds', () => {
    expect(templates.map((template) => template.id)).toContain('product-manager-final-round');
    for (const template of templates) {
      expect(packSchema.safeParse(template.pack).success, template.id).toBe(true);
      const totalMs = template.pack.rounds.reduce((sum, round) => sum + round.durationMs, 0);
      expect(template.minutes * 60_000 - totalMs).toBeGreaterThanOrEqual(0);
      expect(template.minutes * 60_000 - totalMs).toBeLessThan(60_000);
      expect(template.summary).not.toBe('');
    }
  });
});
