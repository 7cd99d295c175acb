import { reviewFor } from '@mockpanel/shared/review/review';
import { runningScene, type Scene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { review as texts } from '../../messages/en/review';
import { wording } from '../../messages/en/wording';
import { askFirst } from './ask-first';
import { findingWords } from './finding-words';
import { lanesOf } from './lanes';
import { markBy, markWords } from './mark-words';
import { reviewPeople } from './people';
import { apartWords, scoreRows, silentWords, summaryWords, widestFirst } from './score-rows';
import { timelineOf } from './timeline';

const t = texts.english;

type Score = 1 | 2 | 3 | 4 | 'not-observed';

const score = (scene: Scene, roundId: string, by: Record<string, Record<string, Score>>): Scene => {
  for (const [who, scores] of Object.entries(by))
    scene.given(who, { type: 'saveBallot', roundId, scores }, { type: 'submitBallot', roundId });
  return scene;
};

const reviewOf = (scene: Scene) => {
  const review = reviewFor(scene.state, { participantId: 'robin', names: 'shown' });
  if (!review) throw new Error('Nothing is revealed in this scene.');
  return review;
};

/** Clarity is split 4, 1; specifics is low; flex is agreed on, but for one who did not see it. */
const splitPanel = () =>
  score(runningScene('pitch'), 'pitch', {
    ada: { clarity: 4, specifics: 2, flex: 3 },
    ben: { clarity: 1, specifics: 1, flex: 'not-observed' },
    cleo: { clarity: 3, specifics: 2 },
  });

describe('score rows', () => {
  const review = reviewOf(splitPanel().given('robin', { type: 'reveal' }));
  const people = reviewPeople(review, t);
  const rows = widestFirst(scoreRows(review));

  it('given several criteria, then the widest disagreement comes first', () => {
    expect(rows.map((row) => [row.criterion.id, row.range])).toEqual([
      ['clarity', 3],
      ['specifics', 1],
      ['flex', 0],
    ]);
    expect(rows.map((row) => apartWords(row, t))).toEqual([
      '3 points apart',
      'within one point',
      'one score',
    ]);
  });

  it('given a row, then its words name n, median and range, spread from three on, and never a mean', () => {
    expect(rows.map((row) => summaryWords(row.criterion, t))).toEqual([
      'median 3 of 3 scores, from 1 to 4, spread 3',
      'median 2 of 3 scores, from 1 to 2, spread 1',
      'one score, 3',
    ]);
  });

  it('given somebody who gave no number, then they are named with the reason', () => {
    const flex = rows.find((row) => row.criterion.id === 'flex');
    expect(flex && silentWords(flex, people.name, t)).toEqual(['not observed by ben', 'left blank by cleo']);
  });

  it('given a split, then both ends are asked before the candidate', () => {
    const [clarity, , flex] = rows;
    expect(clarity && askFirst(clarity, people, t)).toEqual({
      line: 'ben, what did you hear that made it a 1?',
      order: 'Then ada on the 4, then robin. Nobody has to change a score.',
    });
    expect(flex && askFirst(flex, people, t)).toBeNull();
  });
});

describe('findings', () => {
  const sentences = (scene: Scene) =>
    reviewOf(scene).findings.map((finding) => findingWords(finding, t, wording.english));

  it('given a split panel, then each fact is a sentence, and names who stands where', () => {
    const [first, ...others] = sentences(splitPanel().later(100_000).given('robin', { type: 'reveal' }));
    expect(first).toBe('The panel saw “Clear line of thought” differently in Pitch: 4 from ada, 1 from ben.');
    expect(others).toHaveLength(2);
  });

  it('given a round that ran long, then it says by how much', () => {
    const scene = runningScene('pitch').later(100_000).given('robin', { type: 'reveal' });
    expect(sentences(scene)).toContain('Pitch ran over by 0:40, with 1:00 planned.');
  });

  it('given missed drill answers, then they are counted', () => {
    const scene = runningScene('drill');
    const itemId = scene.state.rounds.drill?.visits[0]?.id ?? '';
    scene.given('ada', { type: 'markItem', itemId, result: 'miss' }).given('robin', { type: 'reveal' });
    expect(sentences(scene)).toContain('1 of 1 drill answers missed for most who marked them.');
  });

  it('given each kind of fact, then it has words', () => {
    const by = { name: 'ada', gap: 1.5 };
    const say = (finding: Parameters<typeof findingWords>[0]) => findingWords(finding, t, wording.english);
    expect(say({ code: 'guess', values: by, evidence: 'guesses' })).toMatch(/ada gave less .* 1\.5/);
    expect(say({ code: 'guess', values: { ...by, gap: -1 }, evidence: 'guesses' })).toMatch(/ada gave more/);
    expect(say({ code: 'collapsed', values: { questions: 1, asked: 3 }, evidence: 'pressure' })).toBe(
      'The answer fell at 1 of 3 weak spots.',
    );
  });
});

describe('lanes', () => {
  it('given signs that would cover each other, then they go to lanes of their own, five at most', () => {
    expect(lanesOf([0, 5, 40, 41, 42, 43, 44, 45], 20)).toEqual({
      lanes: [0, 1, 0, 1, 2, 3, 4, 0],
      count: 5,
    });
    expect(lanesOf([], 20).count).toBe(1);
  });
});

describe('the timeline', () => {
  const scene = runningScene('panel')
    .later(60_000)
    .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
    .later(30_000)
    .given('ada', { type: 'push' }, { type: 'tally', kind: 'hedge' })
    .later(40_000)
    .given('ben', { type: 'tally', kind: 'hedge' })
    .later(600_000)
    .given('robin', { type: 'closeRound' }, { type: 'reveal' });
  const timeline = timelineOf(reviewOf(scene));

  it('given a round over its time, then the overtime lies at its end', () => {
    expect(timeline.rounds).toEqual([
      {
        id: 'panel',
        title: 'Panel questions',
        fromMs: 0,
        toMs: 730_000,
        overFromMs: 600_000,
        overtimeMs: 130_000,
      },
    ]);
  });

  it('given a question that was pushed, then both are marks, with who and how long the answer took', () => {
    const people = reviewPeople(reviewOf(scene), t);
    const told = timeline.marks.map((mark) => [mark.atMs, markBy(mark, people), markWords(mark, people, t)]);
    expect(told).toEqual([
      [0, '', 'Panel questions, 12:10, over by 2:10'],
      [60_000, 'ada', 'bank-question-1 x, answered in 11:10'],
      [90_000, 'ada', 'Pushed harder'],
    ]);
  });

  it('given taps of several people, then they are counted per minute', () => {
    expect(timeline.taps.hedge?.slice(0, 4)).toEqual([0, 1, 1, 0]);
  });
});
