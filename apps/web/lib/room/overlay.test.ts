import type { Command } from '@mockpanel/shared/room/commands';
import type { Mine } from '@mockpanel/shared/room/views';
import { runningScene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { isOfEarlierDoOver, overlayMine, overlayView } from './overlay';
import type { CommandBody } from './room-client';
import { seenBy } from './testing';

const NOW = 1_000;
const { mine: ofAda, view } = seenBy(runningScene('pitch'), 'ada');

const sent = (body: CommandBody): Command => ({ ...body, id: 'c1' }) as Command;
const shown = (body: CommandBody, mine: Mine = ofAda) => overlayMine(mine, [sent(body)], NOW);

describe('what is mine, with what I have done since', () => {
  it('has how an answer stood on the ladder', () => {
    const { ladder } = shown({ type: 'markLadder', questionId: 'spot-1', result: 'flex' });
    expect(ladder).toEqual({ ...ofAda.ladder, 'spot-1': 'flex' });
  });

  it('has what a question of the candidate was worth', () => {
    const { ratings } = shown({ type: 'rateQuestion', questionId: 'cq-1', rating: 3 });
    expect(ratings).toEqual({ ...ofAda.ratings, 'cq-1': 3 });
  });

  it('has every line of a verdict, and none that was taken out again', () => {
    const before: Mine = { ...ofAda, verdict: { verdict: 'no', advice: '', hardTruth: 'Too long.' } };
    const verdict = { verdict: 'yes', advice: 'Breathe.', strength: 'Figures.', workOn: 'The end.' } as const;
    expect(shown({ type: 'saveVerdict', ...verdict }, before).verdict).toEqual(verdict);
  });

  it('has a reflection', () => {
    const reflection = { plus: 'I was calm.', delta: 'Shorter.' };
    expect(shown({ type: 'saveReflection', ...reflection }).reflection).toEqual(reflection);
  });

  it('has a score of the warm-up', () => {
    expect(shown({ type: 'scoreWarmUp', scores: { clarity: 2 } }).warmUp).toEqual({ scores: { clarity: 2 } });
  });

  it('has the sheet of an answer that is tried again, while one is', () => {
    const during: Mine = { ...ofAda, doOver: { scores: { clarity: 1 }, scoredBy: ['tobi'] } };
    const body = { type: 'scoreDoOver', scores: { clarity: 3 } } as const;
    expect(shown(body, during).doOver).toEqual({ scores: { clarity: 3 }, scoredBy: ['tobi'] });
    expect(shown(body).doOver).toBeUndefined();
  });

  it('knows a sheet of an earlier try from one of the try that goes on', () => {
    const doOver = { questionId: 'q', text: 'Why?', at: 200, endedAt: null };
    const late = (startedAt: number) => sent({ type: 'scoreDoOver', scores: {}, startedAt });
    expect(isOfEarlierDoOver(late(100), { ...view, doOver })).toBe(true);
    expect(isOfEarlierDoOver(late(200), { ...view, doOver })).toBe(false);
    expect(isOfEarlierDoOver(sent({ type: 'scoreDoOver', scores: {} }), { ...view, doOver })).toBe(false);
  });
});

describe('what was agreed, with what I have done since', () => {
  const item = { itemId: 'a1', text: 'Breathe', check: 'One breath before each answer' };
  const agreed = { ...view, actionItems: [item] };

  it('has a new item, a changed one in its place, and none that was deleted', () => {
    const changed = { ...item, text: 'Breathe out' };
    expect(overlayView(view, [sent({ type: 'saveActionItem', ...item })]).actionItems).toEqual([item]);
    expect(overlayView(agreed, [sent({ type: 'saveActionItem', ...changed })]).actionItems).toEqual([
      changed,
    ]);
    expect(overlayView(agreed, [sent({ type: 'deleteActionItem', itemId: 'a1' })]).actionItems).toEqual([]);
  });

  it('is the very view where nothing of it is on its way', () => {
    expect(overlayView(view, [sent({ type: 'push' })])).toBe(view);
  });
});
