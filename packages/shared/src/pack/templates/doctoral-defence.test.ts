import { describe, expect, it } from 'vitest';
import { type Claim, holdClaims } from '../../testing/number-claims.js';
import { textsOf } from '../../testing/template-text.js';
import { doctoralDefence as pack } from './doctoral-defence.js';

const everything = textsOf(pack).join('\n');

describe('the numbers of the doctoral defence', () => {
  const claims: Claim[] = [
    ['bridges', /(\d+) bridges (?:along|in (?:12|Mar))|from (\d+) bridges|of the (\d+) bridges/g, '24'],
    ['pairs', /(\d+) pairs(?:,| that are| from 24)|in (\d+) pairs/g, '12'],
    [
      'nights that could be used',
      /(\d+) (?:nights that|nights count|nights and|nights were zero|rows)/g,
      '449',
    ],
    ['nights planned', /31 of (\d+)|That's (\d+) nights/g, '480'],
    ['nights lost', /(?:lost |^|["\s])(31) (?:nights|were|of)/gm, '31'],
    ['passes', /(\d+,000) passes/g, '186,000'],
    [
      'as lit',
      /(?:lit(?:, all twelve,)?(?: it's)?|observed) (1\.6\d)|ratio of (1\.6\d)[, ](?:c|a|f)/g,
      '1.62',
    ],
    ['where the coin stood', /(?:coin stood|ten pairs)[^.]{0,24}? (1\.5\d)|defend (1\.5\d)/g, '1.55'],
    ['its interval', /1\.03 to (2\.\d+)/g, '2.33'],
    ['as the coin fell', /coin fell[^.]{0,60}? (1\.\d+)|and (1\.28)/g, '1.28'],
    ['interval as the coin fell', /(?:1\.28,|which) from 0\.82 to (\d\.\d+)/g, '2.00'],
    ['before and after at amber bridges', /from 14 to (\d+)|get (\d+) over 14/gi, '23'],
    ['white bridges', /15\.0 to ([\d.]+\d)/g, '15.2'],
    ['pipistrelles', /0\.71 to ([\d.]+\d)/g, '1.22'],
    ['colour', /0\.98 to ([\d.]+\d)/g, '1.75'],
    ['brightness', /1\.03 to (1\.\d+)/g, '1.85'],
    ['predicted for the city', /predicts? (1\.5\d)/g, '1.51'],
    ['dark against dim amber', /amber(?: at 1 lux gives|: | is) (1\.\d+)/g, '1.45'],
    ['insects at the lamp', /(\d+)% fewer|by (\d+)%/g, '34'],
    ['emergence', /(1\.0\d), (?:with an interval )?from 0\.80/g, '1.04'],
    ['both banks', /(1\.\d+), from 0\.95 to 2\.43/g, '1.52'],
    ['calls checked', /(\d,\d{3}) calls/g, '2,000'],
    ['found under white lamps', /(\d+)% (?:of Myotis passes under|under white|against 80)/g, '81'],
    ["Daubenton's in the hand", /(\d+) (?:of 61|were Daubenton)/g, '57'],
    ['netted', /of (\d+) bats in the hand|netted (\d+) bats/g, '61'],
    ['spread between pairs', /standard deviation of ([\d.]+\d)/g, '0.53'],
    ['planned ratio', /(?:ratio of|planned for a ratio of) (1\.6)(?=[.\s,])/g, '1.6'],
    ['zero nights', /(\d+) of the 449/g, '27', 1],
    ['dark sites', /(\w+) dark sites/gi, 'eight'],
    ['money of the council', /€(\d+,\d+)/g, '18,000'],
    ['amber on the water', /(1\.9)(?: lux|\.)/g, '1.9'],
    ['month of the plan', /in (\w+) of year two/g, 'march'],
  ];

  holdClaims(everything, claims);

  it.each([
    [1.62, 1.14, 2.3],
    [1.55, 1.03, 2.33],
    [1.28, 0.82, 2.0],
    [0.93, 0.71, 1.22],
    [1.05, 0.74, 1.49],
    [0.97, 0.82, 1.15],
    [1.31, 0.98, 1.75],
    [1.38, 1.03, 1.85],
    [1.45, 1.07, 1.97],
    [0.66, 0.49, 0.88],
    [1.04, 0.8, 1.35],
    [1.52, 0.95, 2.43],
    [1.6, 1.15, 2.22],
  ])(
    'given the ratio %d with %d to %d, when the middle is taken on the log scale, then it is the ratio',
    (ratio, from, to) => {
      expect(Math.sqrt(from * to)).toBeCloseTo(ratio, 1);
      expect(Math.abs(Math.sqrt(from * to) - ratio)).toBeLessThan(0.006);
    },
  );

  it('given the figures that hang together, when worked out again, then they are the ones in the texts', () => {
    expect(24 * 10 * 2).toBe(480);
    expect(480 - 31).toBe(449);
    expect(19 + 12).toBe(31);
    expect(9_300 / 186_000).toBe(0.05);
    expect(8 * 5 * 4).toBe(160);
    expect(23 / 14 / (15.2 / 15)).toBeCloseTo(1.62, 2);
    const dimming = 1.38 ** (Math.log(3.1 / 1.9) / Math.log(3));
    expect(dimming).toBeCloseTo(1.15, 2);
    expect(1.31 * dimming).toBeCloseTo(1.51, 2);
    const mean = (...logs: [count: number, ratio: number][]) =>
      Math.exp(logs.reduce((sum, [count, ratio]) => sum + count * Math.log(ratio), 0) / 12);
    expect(mean([10, 1.55], [1, 1.35], [1, 3.02])).toBeCloseTo(1.62, 2);
    expect(mean([10, 1.55], [1, 1 / 1.35], [1, 1 / 3.02])).toBeCloseTo(1.28, 2);
    expect(mean([5, 1.57], [7, 1.66])).toBeCloseTo(1.62, 2);
  });
});
