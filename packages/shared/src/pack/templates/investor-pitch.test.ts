import { describe, expect, it } from 'vitest';
import { type Claim, holdClaims, holdPercentages } from '../../testing/number-claims.js';
import { textsOf } from '../../testing/template-text.js';
import { investorPitch as pack } from './investor-pitch.js';

const everything = textsOf(pack).join('\n');
const cents = (euros: number) => Math.round(euros * 100);

describe('the numbers of the investor pitch', () => {
  const claims: Claim[] = [
    [
      'fee',
      /€([\d.]+) (?:a delivery\. All|for each delivery|comes in|in\. Jacket|of one delivery|is €65)/g,
      '6.80',
    ],
    [
      'cost of a jacket',
      /jacket costs €(\d+)(?![\d.])|One jacket, €(\d+)|€(\d+) (?:divided )?by €4\.37/g,
      '62',
    ],
    ['trips of an average jacket', /(?:make about|over|gives|makes) (\d+) trips(?: on average|\.)/g, '35'],
    ['trips until worn', /(?:wears|built to wear|lives) for (\d+)|counts on (\d+)/g, '60'],
    ['lost on each trip', /(\d+)% (?:are lost|disappear|go on each)/g, '2'],
    ['jacket for one trip', /[Jj]acket(?: is| costs)?,? €(\d\.\d+)(?: a trip|:|, return|\.)/g, '1.77'],
    ['return and sorting', /sorting,? (?:is )?€([\d.]+\d)/g, '1.48'],
    ['washing', /washing,? €([\d.]+\d)/gi, '0.55'],
    ['repair', /repair,? €([\d.]+\d)/gi, '0.40'],
    [
      'all of one delivery',
      /0\.40\. Together €([\d.]+\d)|0\.40: €([\d.]+\d) out|add up to €([\d.]+\d)/g,
      '4.20',
    ],
    [
      'left of one delivery',
      /That leaves €(\d\.\d+)|and leave €([\d.]+\d)|earns €([\d.]+\d) on each/g,
      '2.60',
    ],
    ['margin', /€2\.60(?: left|, or|,)? \(?(\d+)%/g, '38'],
    ['cash of one trip', /brings in €([\d.]+\d) a trip|€([\d.]+\d) comes back|by €(\d\.\d+)/g, '4.37'],
    ['trips to pay back', /(?:After|after|to|is) (\d+\.\d) trips/g, '14.2'],
    ['packaging today', /disposal €1\.10, together €([\d.]+\d)|(?:I pay|them|the maker) €(6\.\d+)/g, '6.30'],
    ['damage', /(\d\.\d)% (?:at|of your|down|to 1)(?! €140, so €2)|from (\d\.\d)% to/g, '3.1'],
    [
      'damage with jackets',
      /3\.1% (?:down )?to (\d\.\d)%|So (\d\.\d)% against|jackets it's (\d\.\d)%/g,
      '1.9',
    ],
    ['a claim', /% at €(\d+)|damaged, at €(\d+)|deliveries, €(\d+) each/g, '140'],
    [
      'all in today',
      /at €140, so €4\.34\. All in €([\d.]+\d)|from €([\d.]+\d) to €9|of €([\d.]+\d), all of/gm,
      '10.64',
    ],
    ['all in with us', /to €([\d.]+\d), and all|costs €([\d.]+\d) and not|against €([\d.]+\d), so/g, '9.46'],
    ['saved', /so €([\d.]+\d) saved|Saved: €([\d.]+\d)|you save €(1[\d.]+\d)/g, '1.18'],
    ['where it tips', /(?:tips at|under|tips:) ([\d.]+\d) points/g, '0.36'],
    ['dearer', /€([\d.]+\d) dearer/g, '0.50'],
    [
      'deliveries a month today',
      /makers, ([\d,]+) deliveries|jackets, ([\d,]+) deliveries|From ([\d,]+) to 64/g,
      '6,500',
    ],
    ['a year', /€([\d,]+)(?:\. A jacket| a year| for a company)|on €([\d,]+)\. That is fourteen/g, '530,000'],
    ['jackets today', /, ([\d,]+) jackets, 6/g, '3,000'],
    ['largest maker', /has (\d+)%|(\d+)%, 2,990|2,990 deliveries(?: go)?, (\d+)%/g, '46'],
    ['its jackets', /([\d,]+) jackets (?:come home|are free|would wait|for €85)|need ([\d,]+),/g, '1,380'],
    ['others', /(?<![\d,])(\d{3}) deliveries (?:each|a month, €)/g, '585'],
    [
      'aimed at',
      /([\d,]+) deliveries a month(?: and|, €5\.2| from|,) (?:million|break|from 6)|6,500 to ([\d,]+) deliveries/g,
      '64,000',
    ],
    ['new jackets', /(\d[\d,]+) new jackets/g, '26,500'],
    ['from carriers', /([\d,]+) (?:come from|of that come|of 57,500)/g, '42,000'],
    ['added by the plan', /(?:Of|of)(?: the)? ([\d,]+) (?:new )?deliveries/g, '57,500'],
    ['raised', /(?:raising|With|with|Why) €([\d.]+\d) million/g, '2.5'],
    ['share', /million for (\d+)%/g, '25'],
    ['before the money', /€([\d.]+\d) million before/g, '7.5'],
    ['needed', /(?:need|short of) €(2\.8[\d.]*) million/g, '2.84'],
    ['left over', /leaves €(\d+,\d+)|there's €(\d+,\d+) left|reserve of €(\d+,\d+)/g, '280,000'],
    ['on the bank', /(?:bank are|million and) €([\d,]+\d)|€([\d,]+\d)(?: is)? on the bank/g, '620,000'],
    ['lender', /jackets(?:,| would add) €([\d.]+\d) million(?!\. R)(?= once| over|,|')/g, '1.15'],
    ['oldest jacket', /older than (\d+)|oldest has made (\d+)/g, '24'],
    [
      'deliveries so far',
      /(?:820|gone) (?:of|in) ([\d,]+\d)|(?:over|lasts\.|in|least:|on) ([\d,]+\d) deliveries(?=,| stand|\. The)/g,
      '41,000',
    ],
    ['cost of a signed maker', /€([\d,]+\d) for each signed/g, '21,000'],
    ['fixed costs today', /(?:from|today's) €(\d+,\d{3})/g, '118,000', 1],
  ];

  holdClaims(everything, claims);

  holdPercentages(
    everything,
    [1.8, 1.9, 2, 2.1, 2.24, 2.74, 3, 3.1, 7, 11, 15, 20, 24, 25, 32, 35, 38, 40, 46, 60, 61, 70, 73, 85],
  );

  it('given every amount to the cent, when listed, then it is one of the known ones', () => {
    const found = new Set(
      [...everything.matchAll(/€(\d+\.\d\d)(?! million)/g)].map((euros) => Number(euros[1])),
    );
    expect([...found].sort((a, b) => a - b)).toEqual([
      0.14, 0.17, 0.38, 0.4, 0.48, 0.5, 0.55, 0.6, 0.98, 1.03, 1.1, 1.18, 1.48, 1.64, 1.77, 2, 2.16, 2.21,
      2.6, 2.66, 2.73, 2.75, 3.1, 3.3, 3.34, 4.16, 4.2, 4.34, 4.37, 5.2, 6.3, 6.8, 6.83, 7.5, 9.46, 10.64,
    ]);
  });
});

describe('the sums of the investor pitch', () => {
  const averageTrips = (worn: number, lost: number) => (1 - (1 - lost) ** worn) / lost;

  it('given one jacket, when its life is worked out, then trips, cost and margin are the ones in the texts', () => {
    expect(averageTrips(60, 0.02)).toBeCloseTo(35.1, 1);
    expect(averageTrips(30, 0.02)).toBeCloseTo(22.7, 1);
    expect(Math.round(averageTrips(60, 0.03))).toBe(28);
    expect(Math.round(averageTrips(60, 0.11))).toBe(9);
    expect(cents(62 / 35)).toBe(177);
    expect(cents(1.77 + 1.48 + 0.55 + 0.4)).toBe(420);
    expect(cents(6.8 - 4.2)).toBe(260);
    expect(cents(6.8 - 1.48 - 0.55 - 0.4)).toBe(437);
    expect(62 / 4.37).toBeCloseTo(14.2, 1);
    expect(Math.round(35 * 4.37)).toBe(153);
    expect(820 / 41_000).toBe(0.02);
  });

  it('given one maker, when both bills are added, then the saving is the one in the texts', () => {
    expect(cents(5.2 + 1.1)).toBe(630);
    expect(cents(6.3 + 0.031 * 140)).toBe(1_064);
    expect(cents(6.8 + 0.019 * 140)).toBe(946);
    expect(((6.8 - 6.3) / 140) * 100).toBeCloseTo(0.36, 2);
    expect((179 / 9_400) * 100).toBeCloseTo(1.9, 1);
    expect((304 / 9_800) * 100).toBeCloseTo(3.1, 1);
    expect(Math.round(85_560 / (2_990 * 2.6))).toBe(11);
    expect(Math.round(85_560 / (2_990 * (2.6 - (3.1 - 1.48))))).toBe(29);
  });

  it('given the company today, when a month is added up, then revenue, burn and payback are the ones in the texts', () => {
    expect((3_000 * 26) / 12).toBe(6_500);
    expect(6_500 * 6.8 * 12).toBeCloseTo(530_400);
    expect(Math.round((118_000 - 6_500 * 4.37) / 1_000)).toBe(90);
    expect(Math.round((118_000 - 6_500 * 2.6) / 1_000)).toBe(101);
    expect(Math.round((118_000 - 3_510 * 4.37) / 1_000)).toBe(103);
    expect(Math.round(6_500 * 0.46)).toBe(2_990);
    expect(3_510 / 6).toBe(585);
    expect(21_000 / ((6_500 / 7) * 2.6)).toBeCloseTo(8.7, 1);
    expect(21_000 / (585 * 2.6)).toBeCloseTo(13.8, 1);
  });

  it('given the plan, when its lines are added up, then the need and what is left are the ones in the texts', () => {
    const deliveries = ((6_500 + 64_000) / 2) * 24;
    expect(deliveries).toBe(846_000);
    const people = ((118_000 + 165_000) / 2) * 24;
    const need = people + 26_500 * 62 + deliveries * 1.77 - deliveries * 4.37;
    expect(need / 1e6).toBeCloseTo(2.84, 2);
    expect((2_500_000 + 620_000 - need) / 1e6).toBeCloseTo(0.28, 2);
    expect((26_500 * 62 * 0.7) / 1e6).toBeCloseTo(1.15, 2);
    expect(Math.round(165_000 / 2.6 / 500) * 500).toBe(63_500);
    expect(64_000 - 6_500).toBe(57_500);
    expect(165_000 - (42_000 * 2 + 22_000 * 2.6)).toBeCloseTo(23_800);
    expect(64_000 * (1.48 - 1.1)).toBeCloseTo(24_320);
  });

  it('given the market, when taken to what a fund gets, then the ceiling is the one in the texts', () => {
    expect(Math.round(9.5 * 6.8)).toBe(65);
    expect(Math.round(41 * 6.8)).toBe(279);
    expect(Math.round(41 * 0.2 * 6.8)).toBe(56);
    expect(Math.round(41 * 0.2 * 6.8 * 3 * 0.15)).toBe(25);
    expect(Math.round(80 / 0.15)).toBe(533);
  });
});
