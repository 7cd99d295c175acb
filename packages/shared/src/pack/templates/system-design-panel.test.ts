import { describe, expect, it } from 'vitest';
import { type Claim, holdClaims, holdPercentages } from '../../testing/number-claims.js';
import { textsOf } from '../../testing/template-text.js';
import { systemDesignPanel as pack } from './system-design-panel.js';

const everything = textsOf(pack).join('\n');

describe('the numbers of the system-design panel', () => {
  const claims: Claim[] = [
    ['taps a day, in millions', /([\d.]+) million taps a day/g, '2.4'],
    ['readers', /(4,\d{3}) (?:real )?readers/g, '4,200'],
    [
      'cards a day',
      /([\d,]+) (?:cards,|account-days\.|rows a day)|(?:differences|unexplained) in (\d+,\d+)/g,
      '800,000',
    ],
    ['bank cards', /([\d,]+) (?:of them are |of them )?bank cards/g, '500,000'],
    ['busiest hour', /busiest hour (?:holds|has) ([\d,]+)|([\d,]+) taps in the busiest hour/g, '300,000'],
    ['busiest minute', /busiest minute(?: reaches|,) (\d+)|(\d+) live/g, '200'],
    ['backlog', /([\d,]+) taps (?:on the readers|drained)|in the peak is ([\d,]+) taps/g, '600,000'],
    [
      'peak',
      /(?:sized for|outage:|peak is|Together:|second:|live\.) (1,\d{3})(?: a second| taps|,|\.)/g,
      '1,200',
    ],
    ['load test', /(?:stood|against) (5,\d{3})/g, '5,400'],
    ['split from', /(3,000) (?:a second|taps a second|sustained)/g, '3,000'],
    ['bytes of a tap', /(\d+) bytes(?:\.| a tap)/g, '400'],
    ['disk of a year', /about (\d+) (?:GB|gigabytes) (?:a copy|for the 13)|with (\d+) gigabytes/g, '380'],
    ['charges a second', /(\d+) a second (?:our|are)|at (\d+) a second:/g, '50'],
    ['deny list', /(\d+,\d{3}) entries/g, '180,000'],
    ['size of the deny list', /([\d.]+) (?:MB|megabytes)(?: on|\)|\.|$)/gm, '1.44'],
    ['late taps', /([\d,]+) (?:a day, so at most|late taps|a day\. They)|cut, ([\d,]+) a day/g, '7,200'],
    ['account-days to correct', /at most ([\d.]+)% of account-days/g, '0.9'],
    ['bad cards', /(\d,\d{3}) (?:a day, at|bad cards|declined cards|newly bad cards|a day\. One)/g, '2,000'],
    ['average day', /(?:at|times) €(4\.\d\d)/g, '4.20'],
    ['lost a day', /€([\d,]+) (?:a day )?is lost|loses €([\d,]+)/g, '3,360'],
    ['cost of a stale day', /(?:at most|up to|That's) €(8,\d{3})/g, '8,400'],
    ['single fare', /(?:costs?|rule:) €(\d\.\d\d)/g, '2.00'],
    ['cap', /(?:more than|day,) €(\d\.\d\d)(?: a day|,| before)/g, '6.00'],
    ['transfer', /within (\d+) minutes/g, '60'],
    ['door', /within (\d+) milliseconds/g, '500'],
    ['kept after the acknowledgement', /(\d+) days (?:after|longer|more)/g, '7'],
    ['memory of a reader', /(\d+) days(?:'| of taps, so| before its)/g, '35'],
    ['unexplained differences', /at most (\d+) (?:unexplained|in 800,000)/g, '8'],
    ['nights in a row', /(\d+) nights in a row/g, '14'],
    ['weeks of moving', /(\w+) (?:weeks, (?:and at|by)|weeks, and up)|(\w+) of moving/gi, 'sixteen'],
    ['failed nights', /(\d+) (?:failed nights|nights last)/g, '23'],
    ['running costs', /€(7,\d{3})/g, '7,800'],
    ['licence', /€(41,\d{3})/g, '41,000'],
  ];

  holdClaims(everything, claims);

  it('given the figures a sum rests on, when worked out again, then the sum is the one in the texts', () => {
    expect(2_400_000 / 800_000).toBe(3);
    expect(Math.round(300_000 / 3_600)).toBe(83);
    expect(600_000 / 1_000 / 60).toBe(10);
    expect(Math.round((2_400_000 * 400 * 395) / 1e9)).toBe(379);
    expect(500_000 / 50).toBe(2 * 3_600 + 46 * 60 + 40);
    expect(7_200 / 2_400_000).toBe(0.003);
    expect(2_000 / 500_000).toBe(0.004);
    expect(2_000 * 4.2).toBe(8_400);
    expect(8_400 * 0.4).toBe(3_360);
    expect((3_360 / (500_000 * 4.2)) * 100).toBeCloseTo(0.16);
    expect(Math.floor(20_000 / (2_400_000 / 4_200))).toBe(35);
    expect(3 * 1_900 + 8 * 150 + 900).toBe(7_800);
    expect(6 + 2 + 2 + 2 + 4).toBe(16);
  });

  holdPercentages(everything, [0.16, 0.3, 0.4, 0.9, 1, 10, 50, 60, 69, 95]);
});
