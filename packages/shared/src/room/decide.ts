import { askQuestion, endAnswer, push } from './asking.js';
import type { Command, InternalCommand } from './commands.js';
import { deleteActionItem, predict, reviseScore, saveActionItem, saveReflection } from './debrief.js';
import { callSpeaker, nextDebriefStep, setDebriefStep } from './debrief-steps.js';
import type { DecideContext, Decision, Rule } from './decision.js';
import { endDoOver, scoreDoOver, startDoOver } from './do-over.js';
import { admitKnock, declineKnock, knock } from './knocking.js';
import { markLadder, rateQuestion } from './ladder.js';
import { deleteNote, saveNote } from './notes.js';
import { setCallUrl, setTrainee, takeChair } from './people.js';
import { checkPhase } from './phases.js';
import { letMeFinish, safeStop } from './pressure.js';
import { linkRecording, unlinkRecording } from './recording.js';
import { reveal } from './revealing.js';
import * as running from './running.js';
import { markItem, saveBallot, saveVerdict, submitBallot, tally, tickPoint } from './scoring.js';
import { callPanelist, handOverChair, join, lockRoom, removeParticipant, setReady } from './seating.js';
import type { RoomState } from './state.js';
import { answerSwap, changeSeats, swapSeats } from './swapping.js';
import * as table from './table.js';
import { setTurnOrder } from './turns.js';
import { endWarmUp, scoreWarmUp, startWarmUp } from './warm-up.js';

export type { DecideContext, Decision } from './decision.js';

type AnyCommand = Command | InternalCommand;
type Rules = { [T in AnyCommand['type']]: Rule<Extract<AnyCommand, { type: T }>> };

const RULES: Rules = {
  join,
  setReady,
  removeParticipant,
  callPanelist,
  lockRoom,
  handOverChair,
  takeChair,
  setTrainee,
  setCallUrl,
  changeSeats,
  swapSeats,
  answerSwap,
  knock,
  admitKnock,
  declineKnock,
  startSession: running.startSession,
  startRound: running.startRound,
  pauseRound: running.pauseRound,
  resumeRound: running.resumeRound,
  extendRound: running.extendRound,
  nextSegment: running.nextStep,
  nextItem: running.nextStep,
  closeRound: running.closeRound,
  skipRound: running.skipRound,
  closeRoom: running.closeRoom,
  recoverClock: running.recoverClock,
  autoAdvance: running.autoAdvance,
  raiseHand: table.raiseHand,
  claimQuestion: table.claimQuestion,
  releaseQuestion: table.releaseQuestion,
  interrupt: table.interrupt,
  resumeTalk: table.resumeTalk,
  askPanel: table.askPanel,
  predict,
  saveReflection,
  saveActionItem,
  deleteActionItem,
  nextDebriefStep,
  setDebriefStep,
  callSpeaker,
  startDoOver,
  scoreDoOver,
  endDoOver,
  linkRecording,
  unlinkRecording,
  reviseScore,
  askQuestion,
  push,
  endAnswer,
  markLadder,
  rateQuestion,
  safeStop,
  letMeFinish,
  setTurnOrder,
  startWarmUp,
  scoreWarmUp,
  endWarmUp,
  tickPoint,
  tally,
  markItem,
  saveNote,
  deleteNote,
  saveBallot,
  submitBallot,
  saveVerdict,
  reveal,
};

const INTERNAL: readonly string[] = [
  'join',
  'knock',
  'recoverClock',
  'autoAdvance',
] satisfies InternalCommand['type'][];

const isInternal = (command: AnyCommand): command is InternalCommand => INTERNAL.includes(command.type);

/**
 * Decides what a command does to a room: events, or a refusal that depends only on what its sender can
 * see. The chart of phases speaks first, then the command's own rule. Internal commands come from the
 * shell alone and pass the chart.
 */
export function decide(state: RoomState, command: AnyCommand, context: DecideContext): Decision {
  const refused = isInternal(command) ? null : checkPhase(state, command.type, context.actor);
  if (refused) return { ok: false, error: refused };
  const rule = RULES[command.type] as Rule<AnyCommand>;
  return rule(state, command, context);
}
