import type { Pack } from '../pack/schema.js';
import type { ScoreValue } from '../room/commands.js';
import type { Settings } from '../room/settings.js';
import { Scene } from './given.js';
import { samplePack } from './sample-pack.js';

const MINUTE = 60_000;
const PEOPLE = ['ada', 'ben', 'cleo', 'dora', 'elif', 'femi', 'gus', 'hana'] as const;

/** The sample pack with one card for each of `count` panelists. */
function packForPanel(count: number): Pack {
  const pack = samplePack();
  const [model] = pack.roleCards;
  if (!model) return pack;
  const extra = PEOPLE.slice(pack.roleCards.length, count).map((id) => ({
    ...model,
    id,
    name: `${id}-name`,
    title: `${id}-title`,
    questions: model.questions.map((question, index) => ({ ...question, id: `${id}-q${index + 1}` })),
  }));
  return { ...pack, roleCards: [...pack.roleCards, ...extra] };
}

/** Robin is candidate, host and chair; `panelists` people hold a card each; the session has started. */
export function panelOf(panelists: number, settings: Partial<Settings> = {}): Scene {
  const pack = packForPanel(panelists);
  const scene = new Scene(settings, pack).joinAsHost('robin', 'candidate');
  for (const [index, who] of PEOPLE.slice(0, panelists).entries())
    scene.join(who, 'panelist', pack.roleCards[index]?.id ?? '');
  return scene.given('robin', { type: 'startSession' });
}

export const handIn = (
  scene: Scene,
  who: string,
  roundId: string,
  scores: Record<string, ScoreValue>,
): Scene => scene.given(who, { type: 'saveBallot', roundId, scores }, { type: 'submitBallot', roundId });

/** Runs a round to its end; `play` happens after a second. */
export function playRound(
  scene: Scene,
  roundId: string,
  ms: number,
  play: () => void = () => undefined,
): Scene {
  scene.given('robin', { type: 'startRound', roundId }).later(1_000);
  const startedAt = scene.now - 1_000;
  play();
  return scene.later(Math.max(0, startedAt + ms - scene.now)).given('robin', { type: 'closeRound' });
}

/** The score that the n-th panelist gives: 1, 2, 3, 4, 1 … */
const scoreOfPanelist = (index: number): 1 | 2 | 3 | 4 => ((index % 4) + 1) as 1 | 2 | 3 | 4;

/** A pitch, questions and a drill that ran to their ends, with a panel of 0 to 8; nothing is revealed yet. */
export function playedPanel(panelists: number, settings: Partial<Settings> = {}): Scene {
  const scene = panelOf(panelists, settings);
  const panel = PEOPLE.slice(0, panelists);
  playRound(scene, 'pitch', 70_000, () => {
    scene.given('robin', { type: 'nextSegment' });
    for (const [index, who] of panel.entries())
      handIn(scene, who, 'pitch', { clarity: scoreOfPanelist(index), specifics: 'not-observed' });
  });
  playRound(scene, 'panel', 10 * MINUTE, () => {
    for (const who of panel) {
      scene.given(who, { type: 'askQuestion', questionId: 'bank-1' }).later(20_000);
      scene.given(who, { type: 'tickPoint', pointId: 'bank-1-k1', heard: true });
      handIn(scene, who, 'panel', { clarity: 3 });
    }
  });
  playRound(scene, 'drill', 90_000, () => {
    for (const who of panel) scene.given(who, { type: 'markItem', itemId: 'drill-1', result: 'miss' });
  });
  return scene;
}

/** As `playedPanel`, and all of it is revealed. */
export const revealedPanel = (panelists: number, settings: Partial<Settings> = {}): Scene =>
  playedPanel(panelists, settings).given('robin', { type: 'reveal' });

/** Stopped in the middle of the pitch's first beat: nothing else ran, one of three handed in. */
export function cutShort(): Scene {
  const scene = panelOf(3);
  scene.given('robin', { type: 'startRound', roundId: 'pitch' }).later(12_000);
  handIn(scene, 'ada', 'pitch', { clarity: 2 });
  return scene.given('robin', { type: 'reveal' });
}

/** The pitch is revealed, questions and drill stay hidden. */
export const oneRevealed = (): Scene => playedPanel(3).given('robin', { type: 'reveal', roundId: 'pitch' });

const WITH_QUESTIONS = ['presentation', 'panel-questions', 'pressure'];

/** Between one question, tap and note and the next, in ms. */
const PACE_MS = 30_000;

/** Every round there is, each `roundMs` long: far beyond its slot, with questions, taps and notes at a steady pace. */
export function longSession(roundMs: number): Scene {
  const scene = panelOf(3);
  const panel = PEOPLE.slice(0, 3);
  for (const { id, kind } of scene.state.pack.rounds)
    playRound(scene, id, roundMs, () => {
      const questions = WITH_QUESTIONS.includes(kind) ? Math.floor(roundMs / PACE_MS) - 10 : 0;
      for (let index = 0; index < questions; index += 1) {
        const who = panel[index % 3] ?? 'ada';
        scene.given(who, { type: 'askQuestion', text: `question ${id} ${index}` }).later(PACE_MS);
        scene.given(who, { type: 'tally', kind: 'hedge' });
        const note = { text: `note ${index}`, kind: 'evidence', private: false } as const;
        scene.given(who, { type: 'saveNote', noteId: `${id}-${index}`, ...note });
      }
      if (kind === 'rapid-fire') return;
      for (const [index, who] of panel.entries()) handIn(scene, who, id, { clarity: scoreOfPanelist(index) });
    });
  return scene.given('robin', { type: 'reveal' });
}

/** Four hours with 210 questions. */
export const fourHours = (): Scene => longSession(40 * MINUTE);
