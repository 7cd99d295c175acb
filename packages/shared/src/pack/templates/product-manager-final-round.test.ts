import { describe, expect, it } from 'vitest';
import sample from '../../../../../tests/samples/product-manager-final-round.md?raw';
import { type Claim, holdClaims, holdPercentages } from '../../testing/number-claims.js';
import { roundOf, textsOf } from '../../testing/template-text.js';
import { productManagerFinalRound as pack } from './product-manager-final-round.js';

/** Lets a text of the pack be found in the document, where it stands quoted and in block quotes. */
const plain = (text: string) =>
  text
    .replace(/^ *> ?/gm, '')
    .replace(/["*“”‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

describe('the template of a product final round', () => {
  it('given the rubric, when its shared criteria are read, then they are the ones that suit any subject', () => {
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
  });
});

describe('the numbers of the product final round', () => {
  const everything = [...textsOf(pack), sample].join('\n');
  const claims: Claim[] = [
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

  holdClaims(everything, claims);

  holdPercentages(everything, [2, 8, 12, 19, 22, 35, 80, 81, 84]);
});

describe('the sample document of the product final round', () => {
  const document = plain(sample);

  it('given what the candidate wrote, when looked up in the document, then it is there word for word', () => {
    const written = [
      ...roundOf(pack, 'pitch').segments.flatMap((beat) => [beat.label, beat.text]),
      ...roundOf(pack, 'presentation').segments.flatMap((section) => [section.label, section.text]),
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
