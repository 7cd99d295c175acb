import { describe, expect, it } from 'vitest';
import { type Claim, holdClaims, holdPercentages } from '../../testing/number-claims.js';
import { roundOf, textsOf } from '../../testing/template-text.js';
import { dataScienceOnsite as pack } from './data-science-onsite.js';

const everything = textsOf(pack).join('\n');

describe('the template of a data science onsite', () => {
  it('given the rounds, when listed, then case, design, metrics and stakeholders each have their own', () => {
    expect(pack.rounds.map((round) => [round.id, round.kind, round.durationMs / 60_000])).toEqual([
      ['round-case-short', 'pitch', 2],
      ['round-case', 'presentation', 15],
      ['round-design', 'panel-questions', 12],
      ['round-metrics', 'panel-questions', 12],
      ['round-stakeholders', 'panel-questions', 15],
      ['round-pressure', 'pressure', 9],
      ['round-candidate', 'candidate-questions', 5],
      ['round-drill', 'rapid-fire', 3],
    ]);
    expect(roundOf(pack, 'pitch').segments.map((beat) => beat.endMs - beat.startMs)).toEqual(
      Array(4).fill(30_000),
    );
  });
});

describe('the numbers of the data science onsite', () => {
  const claims: Claim[] = [
    ['orders a week', /([\d,]+) orders (?:a week|times)/g, '90,000'],
    [
      'households',
      /([\d,]+) (?:households that place|in all|households in all)|of (24\d,\d{3}) are/g,
      '240,000',
    ],
    ['missing', /(\d+)% of (?:the items|ordered items|them) (?:are )?missing|, (4)% of them/g, '4'],
    ['missing a week', /(13\d,\d{3})/g, '136,800'],
    [
      'let down',
      /[Ff]or (\d+)% of those, the|In (\d+)% of these|So (\d+)% are a|nothing, (\d+)% of|Together (\d+)%/g,
      '44',
    ],
    ['let-downs a week', /(6\d,000)/g, '60,000'],
    ['comes back', /(\d+)% (?:today|do\.|\(62)|(?:Today|have) (\d+)%|\((\d+)% to 63%/g, '62'],
    ['needed per arm', /(37,\d{3})(?! ÷)[^,6]/g, '37,700'],
    [
      'reached per arm',
      /(?:bring|have|my|ninth of) (4\d,\d{3})|(4\d,\d{3}) (?:households )?per arm/g,
      '42,000',
    ],
    ['power', /(\d+)% power (?:for one|at one|in place)|power (?:goes )?from (\d+)%/g, '85'],
    ['build', /(?<!\d)(5\d,000)/g, '56,000'],
    ['test version', /(14,000) (?:euros|is spent|are spent|to save|now|against)/g, '14,000'],
    [
      'still to spend',
      /(4\d,000) (?:is still|still|to be|remaining)|saves (4\d,000)|remaining (4\d,000)/g,
      '42,000',
    ],
    ['a point in a year', /(11\d,000)/g, '112,000'],
    ['own odds', /(\w+) chances in ten/g, 'four'],
    ['kept at least', /below (\d+)%|fewer than (\d+)% are kept|(\d+)% kept\. Below/g, '76'],
    ['finished checkouts', /(\d+)%, (?:limit half|and at half)|from (9\d)%/g, '91'],
    ['counting a year', /(14\d,000) (?:a year|euros a year)/g, '147,000'],
    ['let-downs spared by counting', /(11,\d{3})/g, '11,286'],
    ['let-downs spared by asking', /(2,8\d\d)/g, '2,880'],
    ['shared shelf', /(5,\d{3}) (?:items|second)/g, '5,250'],
    [
      'most it can bring',
      /(\d\.\d) points,? (?:if|and your)|effect is (\d\.\d)|= (\d\.\d)\.|: (\d\.\d) points\.$|That (\d\.\d) lies/gm,
      '1.2',
    ],
    [
      'length of the test',
      /(\w+)-week test|(?:test (?:it )?(?:in|for)|is|after|waiting:) (seven) weeks/g,
      'seven',
    ],
  ];

  holdClaims(everything, claims);

  holdPercentages(
    everything,
    [
      0.2, 1, 4, 4.6, 5, 6, 9, 11, 14, 20, 24, 35, 37, 44, 45, 55, 56, 62, 63, 65, 68, 73, 76, 80, 84, 85, 91,
      93, 97, 100,
    ],
  );
});

/** The share of a normal distribution below `z`, summed in narrow strips. */
function shareBelow(z: number): number {
  const strip = 0.001;
  let share = 0;
  for (let at = -8; at < z; at += strip) share += Math.exp(-(at ** 2) / 2) * strip;
  return share / Math.sqrt(2 * Math.PI);
}

describe('the sums of the data science onsite', () => {
  const reorder = 0.62;
  const perArm = 42_000;
  const standardError = (share: number, size: number) => Math.sqrt((2 * share * (1 - share)) / size);
  const needed = (effect: number) => (16 * reorder * (1 - reorder)) / effect ** 2;

  it('given the extract, when let-downs are counted, then a week has sixty thousand', () => {
    const missing = 90_000 * 38 * 0.04;
    expect(missing).toBeCloseTo(136_800);
    expect(90_000 * 12).toBe(1_080_000);
    expect([0.8 * 0.7, 0.8 * 0.3].map((share) => share.toFixed(2))).toEqual(['0.56', '0.24']);
    expect(Math.round((missing * 0.44) / 1_000)).toBe(60);
    expect((12_000 / missing).toFixed(2)).toBe('0.09');
    expect(Math.round((missing * 0.44 * 2) / 10_000)).toBe(12);
  });

  it('given a hundred households asked, when second choices are named, then twelve let-downs are spared', () => {
    const kept = 0.75 * 0.88 + 0.25 * 0.56;
    expect(kept).toBeCloseTo(0.8);
    expect([50 * 0.44, 50 * (1 - kept)].map(Math.round)).toEqual([22, 10]);
    expect(24_000 * 0.12).toBe(2_880);
    expect(50 * (1 - 0.76)).toBeCloseTo(22 - 10);
  });

  it('given one point, when the size is worked out, then three weeks bring enough households', () => {
    expect(Math.round(needed(0.01))).toBe(37_696);
    expect(0.35 * 240_000).toBe(2 * perArm);
    expect(perArm).toBeGreaterThan(needed(0.01));
    expect(needed(0.01 * 0.35)).toBeGreaterThan(300_000);
    expect(2 * needed(0.005)).toBeGreaterThan(240_000);
    expect((196 * standardError(reorder, perArm)).toFixed(2)).toBe('0.66');
    expect((196 * standardError(0.91, perArm)).toFixed(1)).toBe('0.4');
    expect((0.75 * needed(0.01)) / 100).toBeCloseTo(283, 0);
    expect((196 * Math.sqrt((0.76 * 0.24) / 8_000)).toFixed(1)).toBe('0.9');
    expect((196 * standardError(reorder, perArm / 9)).toFixed(0)).toBe('2');
  });

  it('given an effect and its arms, when power is worked out, then it is what the answers say', () => {
    const power = (points: number, variance = 1) =>
      shareBelow(points / 100 / (standardError(reorder, perArm) * Math.sqrt(variance)) - 1.96).toFixed(2);
    expect([power(1), power(0.86), power(0.5)]).toEqual(['0.85', '0.73', '0.32']);
    expect([power(1, 0.75), power(0.86, 0.75)]).toEqual(['0.93', '0.84']);
  });

  it('given the ratio of the arms, when compared with a coin, then one case is an alarm and the other is not', () => {
    const deviation = Math.sqrt(84_000 / 4);
    expect([42_900 + 41_100, 42_300 + 41_700]).toEqual([84_000, 84_000]);
    expect([900 / deviation, 300 / deviation].map(Math.round)).toEqual([6, 2]);
    expect(1 - 0.95 ** 9).toBeCloseTo(0.37, 2);
  });

  it('given the money, when worked out, then one point pays the build back in half a year', () => {
    const pointAYear = 96_000 * 0.01 * 1.5 * 6 * 13;
    expect(Math.round(pointAYear / 1_000)).toBe(112);
    expect(16 * 3_500).toBe(56_000);
    expect((56_000 / pointAYear).toFixed(2)).toBe('0.50');
    expect((42_000 / (pointAYear / 2)).toFixed(2)).toBe('0.75');
    expect([0.8, 0.6].map((points) => Math.round((42_000 / (points * pointAYear)) * 52))).toEqual([24, 32]);
    expect(0.4 * (112_000 - 42_000)).toBe(28_000);
    expect(0.2 * (112_000 - 42_000)).toBe(14_000);
    expect(Math.round((9 * 3 * 7 * 15 * 52) / 1_000)).toBe(147);
    expect(Math.round(136_800 * (0.75 / 4) * 0.44)).toBe(11_286);
    expect(1 - (1_500 * 0.2 * 52) / pointAYear).toBeCloseTo(0.86, 2);
    expect((9_000 * 25) / 3_600).toBe(62.5);
  });
});
