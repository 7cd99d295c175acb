import { reviewFor } from '@mockpanel/shared/review/review';
import { runningScene, type Scene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { review as texts } from '../../messages/en/review';
import { askFirst } from './ask-first';
import { findingsOf } from './findings';
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
  it('given a split panel, then the widest findings come as sentences with their evidence', () => {
    const findings = findingsOf(reviewOf(splitPanel().later(100_000).given('robin', { type: 'reveal' })), t);
    expect(findings).toHaveLength(3);
    expect(findings[0]).toMatchObject({
      kind: 'disagreement',
      text: 'The panel saw “Clear line of thought” differently in Pitch: 4 from ada, 1 from ben.',
      href: '#round-pitch',
    });
    expect(findings.map((finding) => finding.kind)).toEqual(['disagreement', 'points', 'low']);
    expect(findings[1]).toMatchObject({ text: '2 of 2 points were heard by nobody.', href: '#key-points' });
  });

  it('given a panel that agrees and heard everything in time, then nothing is made up', () => {
    const scene = score(runningScene('pitch'), 'pitch', { ada: { clarity: 3 }, ben: { clarity: 3 } }).given(
      'ada',
      { type: 'tickPoint', pointId: 'beat-1', heard: true },
      { type: 'tickPoint', pointId: 'beat-2', heard: true },
    );
    expect(findingsOf(reviewOf(scene.given('robin', { type: 'reveal' })), t)).toEqual([]);
  });

  it('given one panelist, then there is no disagreement to find', () => {
    const scene = score(runningScene('pitch'), 'pitch', { ada: { clarity: 1 } }).given('robin', {
      type: 'reveal',
    });
    expect(findingsOf(reviewOf(scene), t).map((finding) => finding.kind)).toEqual(['points']);
  });

  it('given a round that ran long, then it says by how much', () => {
    const scene = runningScene('pitch').later(100_000).given('robin', { type: 'reveal' });
    expect(findingsOf(reviewOf(scene), t).find((finding) => finding.kind === 'time')?.text).toBe(
      'Pitch ran over by 0:40, with 1:00 planned.',
    );
  });

  it('given missed drill answers, then they are counted', () => {
    const scene = runningScene('drill');
    const itemId = scene.state.rounds.drill?.visits[0]?.id ?? '';
    scene.given('ada', { type: 'markItem', itemId, result: 'miss' }).given('robin', { type: 'reveal' });
    expect(findingsOf(reviewOf(scene), t).find((finding) => finding.kind === 'drill')?.text).toBe(
      '1 of 1 drill answers missed for most who marked them.',
    );
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

  it('given a question that was pushed, then both are on the line', () => {
    expect(timeline.questions).toMatchObject([{ atMs: 60_000, participantId: 'ada', pushedAtMs: 90_000 }]);
  });

  it('given taps of several people, then they are counted per minute', () => {
    expect(timeline.taps.hedge?.slice(0, 4)).toEqual([0, 1, 1, 0]);
  });
});
