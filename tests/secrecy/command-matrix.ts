import type { Actor } from '@mockpanel/shared/room/commands';
import type { Refusal, RefusalCode } from '@mockpanel/shared/room/errors';
import { type Bare, Scene, seatedScene } from '@mockpanel/shared/testing/given';

/**
 * Every phase a room can be in. In each open round something is being asked by Ada where that is possible,
 * and every earlier phase lies on the way to it; `paused` and `closed` are of the panel's questions.
 */
export const PHASES = [
  'lobby',
  'idle',
  'pitch',
  'talk',
  'panel',
  'pressure',
  'yours',
  'drill',
  'paused',
  'closed',
  'revealed',
  'debrief',
  'shut',
] as const;

/** As `PHASES`, with what is a phase for a few commands alone: a warm-up in the lobby, an answer tried again. */
export const COMMAND_PHASES = [...PHASES, 'warm-up', 'again'] as const;
export type PhaseName = (typeof COMMAND_PHASES)[number];

/** Who runs the room: the table below is the same for all but for this. */
export type Chairing = 'candidate' | 'panelist' | 'facilitator';

const OPEN = ['pitch', 'talk', 'panel', 'pressure', 'yours', 'drill'] as const;
const isOpenRound = (phase: PhaseName): phase is (typeof OPEN)[number] =>
  (OPEN as readonly string[]).includes(phase);

interface Step {
  who: 'chair' | 'ada' | 'robin';
  command: Bare;
}

/** What leads from the lobby to a phase; a real server and the core alone are driven by the same list. */
export function stepsTo(phase: PhaseName): Step[] {
  const chair = (command: Bare) => ({ who: 'chair' as const, command });
  const ada = (questionId: string) => ({
    who: 'ada' as const,
    command: { type: 'askQuestion' as const, questionId },
  });
  if (phase === 'lobby') return [];
  if (phase === 'warm-up') return [chair({ type: 'startWarmUp' })];
  if (phase === 'shut') return [chair({ type: 'closeRoom' })];
  const start = chair({ type: 'startSession' });
  if (phase === 'idle') return [start];
  if (isOpenRound(phase)) {
    const open = [start, chair({ type: 'startRound', roundId: phase })];
    if (phase === 'talk') return [...open, ada('bank-1')];
    if (phase === 'panel') return [...open, ada('alpha-q1')];
    if (phase === 'yours')
      return [...open, { who: 'robin', command: { type: 'askPanel', questionId: 'cq-1' } }];
    return phase === 'pressure' ? [...open, ada('weak-1')] : open;
  }
  const paused = [...stepsTo('panel'), chair({ type: 'pauseRound' })];
  if (phase === 'paused') return paused;
  const closed = [...paused, chair({ type: 'closeRound' })];
  if (phase === 'closed') return closed;
  if (phase === 'again')
    return [...stepsTo('debrief'), chair({ type: 'startDoOver', questionId: 'alpha-q1' })];
  return [...closed, chair(phase === 'revealed' ? { type: 'reveal', roundId: 'panel' } : { type: 'reveal' })];
}

const LETTERS: Partial<Record<RefusalCode, string>> = {
  NOT_ALLOWED: 'N',
  WRONG_PHASE: 'W',
  ROUND_NOT_OPEN: 'R',
  UNKNOWN_ROUND: 'O',
  UNKNOWN_QUESTION: 'Q',
  UNKNOWN_CRITERION: 'C',
  INVALID_COMMAND: 'I',
  NOT_REVEALED: 'V',
  SEAT_TAKEN: 'S',
};

/** What the table writes for an answer: a dot where it was accepted. */
export const letterOf = (refusal: Refusal | null): string =>
  refusal === null ? '.' : (LETTERS[refusal.code] ?? `?${refusal.code}`);

const FACILITATOR: Actor = { kind: 'facilitator' };

/** The people of the matrix and, for each way of chairing, what they are called in the table. */
export const PEOPLE = ['robin', 'ada', 'ben', 'olga', '@facilitator', 'gone', 'stranger'] as const;
export type Person = (typeof PEOPLE)[number];

export const senderOf = (person: Person): Actor =>
  person === '@facilitator' ? FACILITATOR : { kind: 'participant', participantId: person };

export const chairOf: Record<Chairing, Person> = {
  candidate: 'robin',
  panelist: 'ada',
  facilitator: '@facilitator',
};

export type Mode = 'learning' | 'stress';

export const ROLE_NAMES = [
  'candidate who chairs',
  'candidate',
  'candidate in stress mode',
  'panelist who chairs',
  'panelist',
  'other panelist',
  'observer',
  'facilitator',
  'host link of somebody seated',
  'removed panelist',
  'member of another room',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** What somebody is called in the table; Ada is the panelist who asks, Ben the other one. */
export function roleOf(person: Person, chairing: Chairing, mode: Mode): RoleName {
  const names: Record<Person, RoleName> = {
    robin:
      chairing === 'candidate'
        ? 'candidate who chairs'
        : mode === 'stress'
          ? 'candidate in stress mode'
          : 'candidate',
    ada: chairing === 'panelist' ? 'panelist who chairs' : 'panelist',
    ben: 'other panelist',
    olga: 'observer',
    '@facilitator': chairing === 'facilitator' ? 'facilitator' : 'host link of somebody seated',
    gone: 'removed panelist',
    stranger: 'member of another room',
  };
  return names[person];
}

/** A room in a phase, with a removed panelist among its people. */
export function sceneIn(phase: PhaseName, chairing: Chairing, mode: Mode): Scene {
  const scene = seatedAs(chairing, mode).join('gone', 'panelist');
  const chair = senderOf(chairOf[chairing]);
  scene.given(chair, { type: 'removeParticipant', participantId: 'gone' });
  for (const { who, command } of stepsTo(phase)) scene.given(who === 'chair' ? chair : who, command);
  return scene;
}

/** As `seatedScene`, with anybody in the chair. */
function seatedAs(chairing: Chairing, mode: Mode): Scene {
  if (chairing === 'candidate') return seatedScene({ mode });
  const scene = new Scene({ mode }).join('robin', 'candidate');
  if (chairing === 'panelist') scene.joinAsHost('ada', 'panelist');
  else scene.join('ada', 'panelist', 'alpha');
  return scene.join('ben', 'panelist', 'beta').join('cleo', 'panelist', 'gamma').join('olga', 'observer');
}
