import type { RoundKind } from '../pack/schema.js';
import { remembered } from '../remembered.js';
import type { Clock } from './clock.js';
import type { Actor, CommandType } from './commands.js';
import { type Refusal, refusal } from './errors.js';
import { isChair, isHost, participantOf } from './participants.js';
import { openRound, packRound } from './rounds.js';
import type { Phase, RoomState } from './state.js';

type Who = 'chair' | 'host' | 'panelist' | 'candidate' | 'candidate-learning' | 'anybody';

interface Rule {
  who: readonly Who[];
  phases: readonly Phase[];
  /** The state that the current round must be in. */
  round?: 'open' | 'running' | 'paused';
  /** The kinds of round in which the command makes sense. */
  kinds?: readonly RoundKind[];
}

const STEPPED: readonly RoundKind[] = ['pitch', 'presentation', 'rapid-fire'];
const ASKED: readonly RoundKind[] = ['presentation', 'panel-questions', 'pressure'];
const LIVE: readonly Phase[] = ['lobby', 'running', 'debrief'];

/** The chart of a room: which command is open to whom, in which phase and which kind of round. */
export const PHASE_RULES: Record<CommandType, Rule> = {
  startSession: { who: ['chair'], phases: ['lobby'] },
  startRound: { who: ['chair'], phases: ['running'] },
  pauseRound: { who: ['chair', 'candidate-learning'], phases: ['running'], round: 'running' },
  resumeRound: { who: ['chair', 'candidate-learning'], phases: ['running'], round: 'paused' },
  extendRound: { who: ['chair'], phases: ['running'], round: 'open' },
  nextSegment: { who: ['chair', 'candidate'], phases: ['running'], round: 'open', kinds: STEPPED },
  closeRound: { who: ['chair'], phases: ['running'], round: 'open' },
  skipRound: { who: ['chair'], phases: ['running'] },
  callPanelist: { who: ['chair'], phases: ['running'] },
  reveal: { who: ['chair'], phases: ['running', 'debrief'] },
  removeParticipant: { who: ['chair', 'host'], phases: LIVE },
  lockRoom: { who: ['chair'], phases: LIVE },
  handOverChair: { who: ['chair', 'host'], phases: LIVE },
  closeRoom: { who: ['chair', 'host'], phases: LIVE },
  setTrainee: { who: ['chair'], phases: ['lobby', 'running'] },
  setCallUrl: { who: ['chair', 'host'], phases: LIVE },
  admitKnock: { who: ['chair', 'host'], phases: LIVE },
  declineKnock: { who: ['chair', 'host'], phases: LIVE },

  changeSeats: { who: ['panelist'], phases: ['lobby'] },
  swapSeats: { who: ['panelist', 'chair'], phases: ['lobby'] },
  answerSwap: { who: ['panelist'], phases: ['lobby'] },
  takeChair: { who: ['panelist'], phases: LIVE },

  setReady: { who: ['panelist', 'candidate'], phases: ['lobby', 'running'] },
  raiseHand: { who: ['panelist'], phases: ['running'] },
  claimQuestion: { who: ['panelist'], phases: ['lobby', 'running'] },
  releaseQuestion: { who: ['panelist'], phases: ['lobby', 'running'] },
  askQuestion: { who: ['panelist'], phases: ['running'], round: 'open', kinds: ASKED },
  push: { who: ['panelist'], phases: ['running'], round: 'open', kinds: ASKED },
  endAnswer: { who: ['panelist', 'chair'], phases: ['running'], round: 'open', kinds: ASKED },
  setTurnOrder: { who: ['chair'], phases: ['lobby', 'running'] },
  startWarmUp: { who: ['chair'], phases: ['lobby'] },
  scoreWarmUp: { who: ['panelist'], phases: ['lobby'] },
  endWarmUp: { who: ['chair'], phases: ['lobby'] },
  markLadder: { who: ['panelist'], phases: ['running'] },
  rateQuestion: { who: ['panelist'], phases: ['running'] },
  safeStop: { who: ['candidate'], phases: ['running'], round: 'open', kinds: ASKED },
  letMeFinish: { who: ['candidate'], phases: ['running'], round: 'open', kinds: ASKED },
  interrupt: { who: ['panelist'], phases: ['running'], round: 'open', kinds: ['presentation'] },
  resumeTalk: { who: ['panelist', 'chair'], phases: ['running'], round: 'open', kinds: ['presentation'] },
  tickPoint: { who: ['panelist'], phases: ['running'] },
  tally: { who: ['panelist'], phases: ['running'], round: 'open' },
  markItem: { who: ['panelist'], phases: ['running'] },
  saveNote: { who: ['panelist'], phases: LIVE },
  deleteNote: { who: ['panelist'], phases: LIVE },
  saveBallot: { who: ['panelist'], phases: ['running'] },
  submitBallot: { who: ['panelist'], phases: ['running'] },
  saveVerdict: { who: ['panelist'], phases: ['running'] },

  nextItem: { who: ['candidate'], phases: ['running'], round: 'open', kinds: ['rapid-fire'] },
  askPanel: { who: ['candidate'], phases: ['running'], round: 'open', kinds: ['candidate-questions'] },
  predict: { who: ['candidate'], phases: ['lobby', 'running'] },

  saveReflection: { who: ['candidate'], phases: ['running'] },
  nextDebriefStep: { who: ['chair'], phases: ['debrief'] },
  setDebriefStep: { who: ['chair'], phases: ['debrief'] },
  callSpeaker: { who: ['chair'], phases: ['debrief'] },
  startDoOver: { who: ['chair'], phases: ['debrief'] },
  scoreDoOver: { who: ['panelist'], phases: ['debrief'] },
  endDoOver: { who: ['chair'], phases: ['debrief'] },
  linkRecording: { who: ['chair', 'host'], phases: ['running', 'debrief'] },
  unlinkRecording: { who: ['chair', 'host'], phases: ['running', 'debrief'] },
  deleteActionItem: { who: ['anybody'], phases: ['running', 'debrief'] },
  saveActionItem: { who: ['anybody'], phases: ['running', 'debrief'] },
  reviseScore: { who: ['panelist'], phases: ['running', 'debrief'] },
};

const WHO: Record<Who, (state: RoomState, actor: Actor) => boolean> = {
  chair: isChair,
  host: isHost,
  panelist: (state, actor) => participantOf(state, actor)?.role === 'panelist',
  candidate: (state, actor) => participantOf(state, actor)?.role === 'candidate',
  'candidate-learning': (state, actor) =>
    state.settings.mode === 'learning' && participantOf(state, actor)?.role === 'candidate',
  anybody: (state, actor) => actor.kind === 'facilitator' || participantOf(state, actor) !== undefined,
};

const WHOS = Object.keys(WHO) as Who[];

/** All that the chart looks at, beside who sends. */
interface Stage {
  phase: Phase;
  /** The open round; its clock is null where it has none. */
  round: { kind: RoundKind | undefined; clock: Clock['state'] | null } | null;
}

function stageOf(state: RoomState): Stage {
  const round = openRound(state);
  return {
    phase: state.phase,
    round: round ? { kind: packRound(state, round.id)?.kind, clock: round.clock?.state ?? null } : null,
  };
}

/** Refuses by role first, then by phase, then by the round: what each looks at, the sender can see. */
export function checkPhase(state: RoomState, type: CommandType, actor: Actor): Refusal | null {
  const rule = PHASE_RULES[type];
  if (!rule.who.some((who) => WHO[who](state, actor)))
    return refusal('NOT_ALLOWED', notAllowedMessage(rule.who));
  const { phase, round } = stageOf(state);
  if (!rule.phases.includes(phase)) return refusal('WRONG_PHASE', PHASE_MESSAGES[phase]);
  return rule.round === undefined ? null : checkRound(round, rule);
}

function checkRound(round: Stage['round'], rule: Rule): Refusal | null {
  if (!round) return refusal('ROUND_NOT_OPEN', 'No round is open. Wait for the chair to start one.');
  if (rule.kinds !== undefined && (round.kind === undefined || !rule.kinds.includes(round.kind)))
    return refusal('WRONG_PHASE', 'This round has no such step. It works in another kind of round.');
  if (rule.round !== 'open' && round.clock !== rule.round)
    return refusal(
      'WRONG_PHASE',
      rule.round === 'paused'
        ? 'The clock is running. Pause it first.'
        : 'The clock is paused. Let it go on first.',
    );
  return null;
}

const PHASE_MESSAGES: Record<Phase, string> = {
  lobby: 'The session has not started yet. Wait for the chair.',
  running: 'The session has already started.',
  debrief: 'Everything is revealed, so this can no longer change.',
  closed: 'This room is closed. Nothing in it can change any more.',
};

const notAllowedMessage = (who: readonly Who[]): string =>
  who.includes('panelist')
    ? 'Only a panelist can do this.'
    : who.includes('chair')
      ? 'Only the chair can do this. Ask them.'
      : 'Only the candidate can do this.';

/** The chart is read once for each situation: there are few, and every command asks for all who are here. */
const READ = new Map<string, (readonly CommandType[] | undefined)[]>();

/** The commands that would pass the chart now, for one actor; the same list in the same situation. */
export function allowedCommands(state: RoomState, actor: Actor): readonly CommandType[] {
  const bySender = readFor(state);
  const sender = WHOS.reduce((bits, who, bit) => bits | (WHO[who](state, actor) ? 1 << bit : 0), 0);
  bySender[sender] ??= (Object.keys(PHASE_RULES) as CommandType[]).filter(
    (type) => checkPhase(state, type, actor) === null,
  );
  return bySender[sender];
}

/** What was read of the chart for the state's phase and round; by the bits of `WHO`. */
const readFor = remembered((state: RoomState) => {
  const { phase, round } = stageOf(state);
  const key = `${phase} ${round?.kind} ${round?.clock}`;
  const known = READ.get(key) ?? [];
  READ.set(key, known);
  return known;
});
