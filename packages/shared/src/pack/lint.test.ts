import { describe, expect, it } from 'vitest';
import { emptyPack } from './empty-pack.js';
import { lintPack } from './lint.js';
import type { Pack } from './schema.js';

const base: Pack = {
  ...emptyPack('Harbour lead'),
  candidate: 'Robin Vale',
  roleCards: [
    { id: 'card-1', name: 'Ada Quill', title: 'Head', caresAbout: [], questions: [], handling: [] },
    { id: 'card-2', name: 'Bo Ferry', title: 'Pilot', caresAbout: [], questions: [], handling: [] },
  ],
};
const warnings = (change: Partial<Pack>, code: string) =>
  lintPack({ ...base, ...change }).filter((warning) => warning.code === code);
const segment = (id: string, startMs: number, endMs: number, text: string) => ({
  id,
  label: id,
  startMs,
  endMs,
  text,
});
const words = (count: number) => Array.from({ length: count }, () => 'tide').join(' ');

describe('linting a pack', () => {
  it('given a clean pack, when linted, then there is nothing to say', () => {
    expect(lintPack(base)).toEqual([]);
  });

  it('given a script longer than its slot at 140 words a minute, when linted, then it says by how much', () => {
    const rounds = (count: number): Pack['rounds'] => [
      {
        id: 'pitch',
        kind: 'pitch',
        title: 'Pitch',
        durationMs: 60_000,
        segments: [segment('beat-1', 0, 60_000, words(count))],
      },
    ];
    expect(warnings({ rounds: rounds(200) }, 'LONG_SCRIPT')).toMatchObject([
      { targets: ['beat-1'], message: expect.stringContaining('200 words take about 1:26 minutes') },
    ]);
    expect(warnings({ rounds: rounds(140) }, 'LONG_SCRIPT')).toEqual([]);
  });

  it('given notes beside a quoted script, when linted, then only what is said is counted', () => {
    const text = `Remember to breathe. ${words(300)}\n\n"We sail.\n\nAt dawn."`;
    const rounds: Pack['rounds'] = [
      {
        id: 'talk',
        kind: 'presentation',
        title: 'Talk',
        durationMs: 60_000,
        segments: [segment('section-1', 0, 60_000, text)],
      },
    ];
    expect(warnings({ rounds }, 'LONG_SCRIPT')).toEqual([]);
  });

  it('given a 2-minute pitch in a 90 s section, when linted, then the section is too short', () => {
    const rounds = (endMs: number): Pack['rounds'] => [
      {
        id: 'pitch',
        kind: 'pitch',
        title: 'Pitch',
        durationMs: 120_000,
        segments: [segment('beat-1', 0, 120_000, 'x')],
      },
      {
        id: 'talk',
        kind: 'presentation',
        title: 'Talk',
        durationMs: endMs,
        segments: [segment('section-1', 0, endMs, 'Use your 2-minute pitch here.')],
      },
    ];
    expect(warnings({ rounds: rounds(90_000) }, 'SLOT_TOO_SHORT')).toMatchObject([
      { targets: ['section-1'], message: expect.stringContaining('1:30 minutes') },
    ]);
    expect(warnings({ rounds: rounds(120_000) }, 'SLOT_TOO_SHORT')).toEqual([]);
  });

  it('given parts that end before the round does, when linted, then both times are told', () => {
    const rounds: Pack['rounds'] = [
      {
        id: 'talk',
        kind: 'presentation',
        title: 'Talk',
        durationMs: 600_000,
        segments: [segment('section-1', 0, 540_000, 'x')],
      },
    ];
    expect(warnings({ rounds }, 'DURATION_MISMATCH')[0]?.message).toContain('end at 9 minutes');
  });

  it('given a title that names another company than the body, when linted, then both names are told', () => {
    const answer =
      "At Tidewater we sail. I like Tidewater's pace. For Tidewater it pays. In Tidewater, yes. Of Tidewater, too.";
    const questions = [{ id: 'q-1', text: 'Why?', category: '', answer, keyPoints: [] }];
    expect(
      warnings({ title: 'Seabright PM Final Round', questions }, 'TITLE_COMPANY_MISMATCH'),
    ).toMatchObject([{ targets: ['title'], message: expect.stringMatching(/Seabright.*Tidewater/) }]);
    expect(warnings({ title: 'Tidewater PM Final Round', questions }, 'TITLE_COMPANY_MISMATCH')).toEqual([]);
    expect(warnings({ title: 'Seabright PM Final Round' }, 'TITLE_COMPANY_MISMATCH')).toEqual([]);
  });

  it('given a weak spot without a push, when linted, then one is asked for, a second defence notwithstanding', () => {
    const spot = {
      id: 'weak-1',
      title: 'Cost',
      challenge: 'Dear?',
      defence: 'No.',
      secondDefence: 'Still no.',
    };
    expect(warnings({ weakSpots: [spot] }, 'NO_PUSH')).toMatchObject([{ targets: ['weak-1'] }]);
    expect(warnings({ weakSpots: [{ ...spot, push: 'Sure?' }] }, 'NO_PUSH')).toEqual([]);
  });

  it('given people nobody asks anything, when linted, then they are named', () => {
    const candidateQuestions = [{ id: 'ask-1', text: 'Why?', to: 'card-1' }];
    expect(warnings({ candidateQuestions }, 'NO_QUESTION_FOR_CARD').map(({ targets }) => targets[0])).toEqual(
      ['card-2'],
    );
    expect(warnings({}, 'NO_QUESTION_FOR_CARD')).toEqual([]);
  });

  it('given a banned word in one’s own script, when linted, then the place is told; inside other words it is none', () => {
    const weakSpots = (defence: string) => [
      { id: 'weak-1', title: 'Cost', challenge: 'Maybe?', defence, push: 'So?' },
    ];
    const change = (defence: string) => ({
      wordsToAvoid: ['might', 'sort of'],
      weakSpots: weakSpots(defence),
    });
    expect(warnings(change('It Might rain.'), 'HEDGE_IN_SCRIPT')).toMatchObject([{ targets: ['weak-1'] }]);
    expect(warnings(change('It sort of rains.'), 'HEDGE_IN_SCRIPT')).toHaveLength(1);
    expect(warnings(change('A mighty resort often rains.'), 'HEDGE_IN_SCRIPT')).toEqual([]);
  });

  it('given the same question in several places, when linted, then they are linked in one warning', () => {
    const questions = [{ id: 'q-1', text: 'What would change your mind?', category: '', keyPoints: [] }];
    const drill = [
      { id: 'drill-1', question: 'what would change your mind', answer: 'Rain.', limitMs: 30_000 },
    ];
    const roleCards = [
      {
        ...(base.roleCards[0] as Pack['roleCards'][number]),
        questions: [{ id: 'card-1-q1', text: 'What would change your mind about this plan?', listenFor: [] }],
      },
    ];
    expect(warnings({ questions, drill }, 'SIMILAR_QUESTIONS')).toHaveLength(1);
    const [all] = warnings({ questions, drill, roleCards }, 'SIMILAR_QUESTIONS');
    expect(all?.message).toMatch(/question 1, drill item 1, role card Ada Quill/);
    expect(warnings({ questions }, 'SIMILAR_QUESTIONS')).toEqual([]);
  });

  it('given the same thing counted twice, when linted, then the two numbers are named', () => {
    const question = (id: string, answer: string) => ({ id, text: id, category: '', answer, keyPoints: [] });
    const questions = [
      question('q-1', 'Ships wait 40 hours each week.'),
      question('q-2', 'Ships wait 60 hours each week.'),
    ];
    expect(warnings({ questions }, 'NUMBERS_DISAGREE')).toMatchObject([
      { values: { one: '40 hours', other: '60 hours' }, targets: ['q-2', 'q-1'] },
    ]);
  });
});
