import { describe, expect, it } from 'vitest';
import { productManagerFinalRound } from '../pack/templates/product-manager-final-round.js';
import { reviewFor } from '../review/review.js';
import { briefingFor, mineFor, viewerKindOf, viewFor } from '../room/view.js';
import { Scene } from '../testing/given.js';
import { firstMove, type Habit, type Move, type Nature } from './bot.js';
import { chairWith } from './chairing.js';
import { DEMO_PACE, demoChairing, demoPack } from './demo.js';
import { CANDIDATE_HABITS, PANELIST_HABITS } from './habits.js';

const PACK = demoPack(productManagerFinalRound, 3);
const CARDS = PACK.roleCards.map(({ id }) => id);

interface Player {
  id: string;
  habits: readonly Habit[];
}

/** Plays a room of bots on a clock of its own, by whichever move is due first, until nobody has one. */
function play(scene: Scene, players: Player[], atMostMs: number) {
  const since = new Map<string, number>();
  const done: { player: string; move: Move }[] = [];
  const start = scene.now;
  while (scene.now - start < atMostMs) {
    const moves = players.flatMap(({ id, habits }) => {
      const move = nextMove(scene, id, habits, { seed: id, pace: DEMO_PACE });
      const key = `${id} ${move?.key}`;
      if (!since.has(key)) since.set(key, scene.now);
      return move ? [{ player: id, move, dueAt: (since.get(key) ?? scene.now) + move.afterMs }] : [];
    });
    const due = moves.sort((left, right) => left.dueAt - right.dueAt)[0];
    if (!due) break;
    scene.later(Math.max(0, due.dueAt - scene.now));
    since.delete(`${due.player} ${due.move.key}`);
    scene.given(due.player, due.move.command);
    done.push(due);
  }
  return { done, tookMs: scene.now - start };
}

function nextMove(scene: Scene, id: string, habits: readonly Habit[], nature: Nature) {
  const { state, now } = scene;
  const member = { participantId: id };
  const present = new Set(Object.keys(state.participants));
  const view = viewFor(state, viewerKindOf(state, member), { present, now });
  return firstMove(
    habits,
    { briefing: briefingFor(state, member), view, mine: mineFor(state, member) },
    nature,
  );
}

/** Three bots on the panel, of whom the first chairs, and whoever else there is. */
function panel(people: number): Player[] {
  return Array.from(CARDS, (_card, index) => ({
    id: `bot-${index}`,
    habits: index === 0 ? [...PANELIST_HABITS, ...chairWith(demoChairing(people))] : PANELIST_HABITS,
  }));
}

function sceneWith(role: 'candidate' | 'panelist', ...bots: ('candidate' | 'panelist')[]): Scene {
  const scene = new Scene({}, PACK);
  scene.given('@system', {
    type: 'join',
    participantId: 'bot-0',
    name: 'bot-0',
    role: 'panelist',
    asHost: true,
    seatIds: [CARDS[0] as string],
  });
  for (const [index, bot] of bots.entries())
    scene.join(`bot-${index + 1}`, bot, ...(bot === 'panelist' ? [CARDS[index + 1] as string] : []));
  return scene.join('visitor', role);
}

describe('a room of bots', () => {
  it('given a visitor who is the candidate and does nothing, then there is a revealed review within 90 s', () => {
    const scene = sceneWith('candidate', 'panelist', 'panelist');
    const { tookMs, done } = play(scene, panel(4), 600_000);
    expect(scene.state.allRevealed).toBe(true);
    expect(tookMs).toBeLessThan(90_000);
    const types = new Set(done.map(({ move }) => move.command.type));
    for (const type of ['askQuestion', 'push', 'tickPoint', 'tally', 'markItem', 'saveNote', 'submitBallot'])
      expect([...types]).toContain(type);
    const review = reviewFor(scene.state, { participantId: 'visitor', names: 'shown' });
    expect(review?.rounds).toHaveLength(PACK.rounds.length);
    expect(review?.overall).toHaveLength(3);
  });

  it('given a visitor on the panel who does nothing, then it goes on without them', () => {
    const scene = sceneWith('panelist', 'panelist', 'candidate');
    const players = [...panel(4).slice(0, 2), { id: 'bot-2', habits: CANDIDATE_HABITS }];
    const { tookMs } = play(scene, players, 600_000);
    expect(scene.state.allRevealed).toBe(true);
    expect(tookMs).toBeLessThan(90_000);
    expect(Object.keys(scene.state.predictions)).toContain('visitor');
  });

  it('given the same nature, then it does the same things', () => {
    const once = play(sceneWith('candidate', 'panelist', 'panelist'), panel(4), 600_000);
    const again = play(sceneWith('candidate', 'panelist', 'panelist'), panel(4), 600_000);
    expect(again.done).toEqual(once.done);
  });

  it('given a paused round, then every bot waits', () => {
    const scene = sceneWith('candidate', 'panelist', 'panelist');
    scene.given('bot-0', { type: 'startSession' });
    scene.given('bot-0', { type: 'startRound', roundId: PACK.rounds[1]?.id ?? '' });
    scene.given('visitor', { type: 'pauseRound' });
    expect(play(scene, panel(4), 600_000).done).toEqual([]);
  });
});
