import { describe, expect, it } from 'vitest';
import { type Claim, holdClaims, holdPercentages } from '../../testing/number-claims.js';
import { roundOf, textsOf } from '../../testing/template-text.js';
import { engineeringLeadershipPanel as pack } from './engineering-leadership-panel.js';

const everything = textsOf(pack).join('\n');

describe('the template of an engineering leadership panel', () => {
  it('given the opening, when its beats are timed, then the path takes four times half a minute', () => {
    expect(roundOf(pack, 'pitch').title).toBe('Walk us through your path');
    expect(roundOf(pack, 'pitch').segments.map((beat) => beat.endMs - beat.startMs)).toEqual(
      Array(4).fill(30_000),
    );
  });
});

describe('the numbers of the engineering leadership panel', () => {
  const claims: Claim[] = [
    ['clinics', /at all (\d+) clinics|software for (\d+) clinics|switching off (\d+) clinics/g, '310'],
    ['first clinics', /(\w+) clinics (?:first|for a day|before it|before 310)/g, 'five'],
    ['people led', /(\d+) people(?: \(Scheduling|\.$| left| proves)|[Ff]rom (\d+) people|for (\d+),/gm, '26'],
    ['released', /(?:At|at|after|since|:) (07:\d\d)/g, '07:10'],
    ['first call', /(?:At|at) (08:0\d)|(08:0\d) the call/g, '08:05'],
    ['joined', /(?:At|at|By|by) (08:2\d)|(08:2\d) on the/g, '08:20'],
    ['switched off', /off at (08:\d\d)|since (08:\d\d)|At (08:4\d)/g, '08:45'],
    ['double bookings', /(\d,\d{3}) (?:of (?:them|3,800)|people|slots)/g, '1,140'],
    ['bookings in all', /(3,\d{3}) bookings/g, '3,800'],
    ['hidden by a roll back', /(2,[^3]\d{2}) bookings/g, '2,800'],
    ['her share', /(\d+) (?:people\. Those|appointments go|people got|of them are|of those people)/g, '300'],
    ['minutes too many', /(\d+) minutes late|for (\d+) minutes is|took (\d+) minutes over/g, '25'],
    ['time to restore', /(?:to|now|takes) (\d+) minutes/g, '24'],
    ['share of bad releases', /(\d+)% of releases|22% to (\d+)%|at (8)%/g, '8'],
    ['asked', /(\d+) person-weeks(?:\. (?:Our|She)|,? (?:she|and got))/g, '156'],
    [
      'settled',
      /(\d+) person-weeks(?:\. Saltmarsh|\n)|We settled on (\d+):|and got (\d+)\. Was|The (\d+) were/g,
      '84',
    ],
    ['late reminders', /(\d,\d{3}) reminders/g, '2,300'],
    ['alerts', /of (\d+), (?:I removed|nobody)|of (\d+) alerts/g, '63'],
    [
      'night pages',
      /(\d+) night pages|from (\d+) (?:night|a month)|with (\d+) pages|From (\d+) night/g,
      '31',
    ],
    ['the app', /had (\d+)%|was (\d+)%|against (\d+)%/g, '18'],
    ['months too late', /(\w+) months(?: to change|\. In March)/gi, 'nine'],
    ['serious incidents', /(\w+) serious/gi, 'fourteen'],
    ['nights here', /(\w+) (?:people |who |of us )+carr(?:y|ies) (?:all )?the nights/gi, 'six'],
    ['teams here', /(\w+) teams, 34/g, 'five'],
  ];

  holdClaims(everything, claims);

  it('given the figures a sum rests on, when worked out again, then the sum is the one in the texts', () => {
    const minutes = { release: 7 * 60 + 10, call: 8 * 60 + 5, joined: 8 * 60 + 20, off: 8 * 60 + 45 };
    expect(12 * (minutes.off - minutes.release)).toBe(1_140);
    expect(40 * (minutes.off - minutes.release)).toBe(3_800);
    expect(1_140 / 3_800).toBeCloseTo(0.3);
    expect(40 * (minutes.joined - minutes.release)).toBe(2_800);
    expect(12 * (minutes.off - minutes.joined)).toBe(300);
    expect(minutes.call - minutes.release).toBe(55);
    expect(1_053 + 87).toBe(1_140);
    expect(1_140 / 30).toBe(38);
    expect(7 + 7 + 6 + 6).toBe(26);
    expect([26 * 6, 26 * 2, (7 + 7) * 6, 26 * 6 - 84]).toEqual([156, 52, 84, 72]);
    expect([4 * 0.22, 9 * 0.08].map((count) => count.toFixed(1))).toEqual(['0.9', '0.7']);
    expect([310 * (3 * 60 + 10), 5 * 24]).toEqual([58_900, 120]);
    expect(3 * 80_000 + 50_000).toBe(2_900_000 / 10);
    expect(31 - 9).toBe(18 + 4);
    expect(4 + 1 + 2 + 2).toBe(9);
  });

  holdPercentages(everything, [8, 10, 18, 22, 71]);
});
