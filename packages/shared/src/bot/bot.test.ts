import { describe, expect, it } from 'vitest';
import { productManagerFinalRound } from '../pack/templates/product-manager-final-round.js';
import { reviewFor } from '../review/review.js';
import { briefingFor, mineFor, viewerKindOf, viewFor } from '../room/view.js';
import { Scene } from '../testing/given.js';
import { firstMove, type Habit, heardIn, type Move, type Nature } from './bot.js';
import { chairWith } from './chairing.js';
import { DEMO_PACE, demoChairing, demoPack, peopleInDemo } from './demo.js';
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
  const heard = new Map<string, string>();
  const done: { player: string; move: Move }[] = [];
  const start = scene.now;
  let revealedMs: number | undefined;
  while (scene.now - start < atMostMs) {
    const moves = players.flatMap(({ id, habits }) => {
      const move = nextMove(scene, id, habits, { seed: id, pace: DEMO_PACE }, heard);
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
    if (scene.state.allRevealed) revealedMs ??= scene.now - start;
  }
  return { done, tookMs: scene.now - start, revealedMs };
}

function nextMove(
  scene: Scene,
  id: string,
  habits: readonly Habit[],
  nature: Nature,
  heard: Map<string, string>,
) {
  const { state, now } = scene;
  const member = { participantId: id === '@facilitator' ? null : id };
  const present = new Set(Object.keys(state.participants));
  const view = viewFor(state, viewerKindOf(state, member), { present, now });
  const inMind = heardIn(view).heard;
  if (inMind !== undefined) heard.set(id, inMind);
  return firstMove(
    habits,
    { briefing: briefingFor(state, member), view, mine: mineFor(state, member), heard: heard.get(id) },
    nature,
  );
}

const CHAIR: Player = { id: '@facilitator', habits: chairWith(demoChairing(peopleInDemo(PACK))) };
const bots = (count: number): Player[] =>
  Array.from({ length: count }, (_bot, index) => ({ id: `bot-${index}`, habits: PANELIST_HABITS }));

function demoScene(visitor: 'candidate' | 'panelist'): Scene {
  const scene = new Scene({ demo: true }, PACK);
  const cards = visitor === 'panelist' ? CARDS.slice(0, -1) : CARDS;
  for (const [index, card] of cards.entries()) joinBot(scene, `bot-${index}`, 'panelist', card);
  if (visitor === 'panelist') joinBot(scene, 'bot-candidate', 'candidate');
  return scene.join('visitor', visitor);
}

const joinBot = (scene: Scene, participantId: string, role: 'candidate' | 'panelist', ...seatIds: string[]) =>
  scene.given('@system', {
    type: 'join',
    participantId,
    name: participantId,
    role,
    asHost: false,
    bot: true,
    ...(seatIds.length > 0 ? { seatIds } : {}),
  });

describe('a demo room', () => {
  it('BO4 given a visitor who is the candidate and does nothing, then there is a revealed review within 90 s', () => {
    const scene = demoScene('candidate');
    const { revealedMs, done } = play(scene, [...bots(3), CHAIR], 600_000);
    expect(scene.state.allRevealed).toBe(true);
    expect(revealedMs).toBeLessThan(90_000);
    const types = new Set(done.map(({ move }) => move.command.type));
    for (const type of ['askQuestion', 'push', 'tickPoint', 'tally', 'markItem', 'saveNote', 'submitBallot'])
      expect([...types]).toContain(type);
    const review = reviewFor(scene.state, { participantId: 'visitor', names: 'shown' });
    expect(review?.rounds).toHaveLength(PACK.rounds.length);
    expect(review?.overall).toHaveLength(3);
    expect(review?.rounds[0]?.criteria[0]?.scores.every(({ counted }) => counted)).toBe(true);
  });

  it('BO4 given a visitor on the panel who does nothing, then it goes on without them', () => {
    const scene = demoScene('panelist');
    const candidate = { id: 'bot-candidate', habits: CANDIDATE_HABITS };
    const { revealedMs } = play(scene, [...bots(2), candidate, CHAIR], 600_000);
    expect(scene.state.allRevealed).toBe(true);
    expect(revealedMs).toBeLessThan(90_000);
    expect(Object.keys(scene.state.predictions)).toContain('visitor');
  });

  it.each(['candidate', 'panelist'] as const)(
    'BO8 given a %s who does nothing, then the debrief goes on by itself to its last step, at a pace to read by',
    (visitor) => {
      const scene = demoScene(visitor);
      const candidate = { id: 'bot-candidate', habits: CANDIDATE_HABITS };
      const players = visitor === 'candidate' ? [...bots(3), CHAIR] : [...bots(2), candidate, CHAIR];
      const { done, tookMs, revealedMs = 0 } = play(scene, players, 600_000);
      expect(scene.state.debrief?.step).toBe('action-items');
      expect(scene.state.phase).toBe('debrief');
      expect(tookMs - revealedMs).toBeGreaterThan(90_000);
      expect(tookMs - revealedMs).toBeLessThan(180_000);
      const led = done.map(({ move }) => move.command.type);
      expect(led).toEqual(
        expect.arrayContaining(['nextDebriefStep', 'startDoOver', 'scoreDoOver', 'endDoOver']),
      );
      const review = reviewFor(scene.state, { participantId: 'visitor', names: 'shown' });
      expect(review?.doOvers[0]?.criteria.some(({ afterMedian }) => afterMedian !== null)).toBe(true);
      expect(led.filter((type) => type === 'scoreDoOver')).toHaveLength(visitor === 'candidate' ? 3 : 2);
    },
  );

  it('BO8 given a facilitator that heard no question, then it goes on without a do-over', () => {
    const scene = demoScene('candidate').given('@facilitator', { type: 'startSession' });
    scene.given(
      '@facilitator',
      { type: 'startRound', roundId: PACK.rounds[0]?.id ?? '' },
      { type: 'reveal' },
    );
    const { done } = play(scene, [...bots(3), CHAIR], 600_000);
    expect(scene.state.debrief?.step).toBe('action-items');
    expect(done.map(({ move }) => move.command.type)).not.toContain('startDoOver');
  });

  it('BO6 given the same room, then the bots do the same things', () => {
    const once = play(demoScene('candidate'), [...bots(3), CHAIR], 600_000);
    const again = play(demoScene('candidate'), [...bots(3), CHAIR], 600_000);
    expect(again.done).toEqual(once.done);
  });

  it('BO7 given a round that the visitor paused, then every bot waits', () => {
    const scene = demoScene('candidate').given('@facilitator', { type: 'startSession' });
    scene.given('@facilitator', { type: 'startRound', roundId: PACK.rounds[1]?.id ?? '' });
    scene.given('visitor', { type: 'pauseRound' });
    expect(play(scene, [...bots(3), CHAIR], 600_000).done).toEqual([]);
  });
});

describe('a bot among people', () => {
  it('BO1 given another’s turn, then it neither asks nor ends anything', () => {
    const scene = new Scene({}, PACK)
      .join('visitor', 'candidate')
      .join('ada', 'panelist', CARDS[0] as string);
    joinBot(scene, 'bot-0', 'panelist', CARDS[1] as string);
    scene.given('@facilitator', { type: 'startSession' });
    scene.given('@facilitator', { type: 'startRound', roundId: PACK.rounds[1]?.id ?? '' });
    expect(scene.state.turn).toBe('ada');
    expect(play(scene, bots(1), 600_000).done).toEqual([]);
  });
});
