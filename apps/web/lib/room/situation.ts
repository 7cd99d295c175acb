import type { RoundKind } from '@mockpanel/shared/pack/schema';
import type { TurnOrder } from '@mockpanel/shared/room/commands-asking';
import type { DebriefStep } from '@mockpanel/shared/room/commands-debrief';
import type { AskingStep, Phase } from '@mockpanel/shared/room/state';
import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import type { cue } from '../../messages/en/cue';
import type { TextsOf } from '../i18n/area';
import { openBallots } from './criteria';
import { waitingHands } from './hands';
import { challengedBefore, rateable } from './left-to-mark';
import { candidateName, chairName, nameOf, type PeopleTexts } from './people';
import { roundSlot } from './round-time';
import { speakerName } from './speaker-name';

export type CueTexts = TextsOf<typeof cue>;

/** Who the sentence is for. */
export type Watcher = 'candidate' | 'panelist' | 'observer' | 'facilitator';

/** All that the sentence depends on. */
export interface Situation {
  watcher: Watcher;
  phase: Phase;
  /** The round on the table; null before the first. */
  round: { kind: RoundKind; title: string; state: 'ready' | 'running' | 'paused' | 'closed' } | null;
  overtime: boolean;
  candidate: string;
  /** The same where a sentence begins: a stand-in for the name gets its capital there. */
  candidateFirst: string;
  chair: string;
  iAmChair: boolean;
  ready: boolean;
  /** The lobby’s warm-up: mine to start, going on, or over with something to talk about; null: none. */
  warmUp: 'offered' | 'open' | 'over' | null;
  /** I have scored the sample of the warm-up. */
  warmedUp: boolean;
  /** Who asks at this moment. */
  asking: { name: string; mine: boolean; step: AskingStep } | null;
  turn: { name: string; mine: boolean } | null;
  /** Who has cut in on the talk, while it does not go on. */
  interruption: { name: string; mine: boolean } | null;
  /** How turns go round. */
  turnOrder: TurnOrder;
  /** The candidate asked to finish: whoever presses waits. */
  finishing: boolean;
  /** The candidate has ended the pressure in this round. */
  safeStopped: boolean;
  /** A challenge of mine is over and I have not marked how the answer stood. */
  markDue: boolean;
  /** A question of the candidate's is mine to rate. */
  ratingDue: boolean;
  /** The candidate has not said a plus and a delta yet. */
  reflectionDue: boolean;
  /** Where the debrief is, and who has the word or tries again. */
  debrief: {
    step: DebriefStep;
    speaker: { name: string; mine: boolean } | null;
    tryingAgain: boolean;
    scored: boolean;
  } | null;
  /** Names of those with a hand up, in order; whoever has the turn already is not among them. */
  hands: string[];
  /** What the candidate put to the panel last, in their own round; `to` null: to all. */
  panelAsked: { to: { name: string; mine: boolean } | null } | null;
  /** The beat, the section or the drill item in hand, and the one after it. */
  part: string | null;
  nextPart: string | null;
  /** The rounds whose sheets are still mine to hand in. */
  openSheets: string[];
  /** Whether my verdict is still to give. */
  verdictDue: boolean;
  nextRound: string | null;
  /** Whether a round has been on the table yet. */
  anyRun: boolean;
  spokenOnly: boolean;
  /** Stress mode: the panel cuts in on a talk without asking for the floor. */
  stress: boolean;
}

export interface CueStep {
  label: string;
  state: 'past' | 'on' | 'next';
}

/** `you`: do something now. `listen`: somebody else does. `over`: the time is up. `wait`: nothing runs. */
export interface Cue {
  tone: 'you' | 'listen' | 'over' | 'wait';
  line: string;
  /** One more sentence, quieter. */
  detail: string | null;
  steps: CueStep[];
}

export const say = (
  tone: Cue['tone'],
  line: string,
  detail: string | null = null,
  steps: CueStep[] = [],
): Cue => ({ tone, line, detail, steps });

export function situationOf(
  { briefing, view, mine }: { briefing: Briefing; view: View; mine: Mine },
  now: number,
  t: PeopleTexts,
): Situation {
  const { me } = briefing;
  const named = (id: string) => ({ name: nameOf(view, id, t), mine: id === me.participantId });
  const round = view.round && briefing.rounds.find((other) => other.id === view.round?.id);
  const next = view.rounds.find((other) => other.state === 'pending');
  return {
    watcher: me.participantId === null ? 'facilitator' : me.role,
    phase: view.state,
    round: view.round && { kind: view.round.kind, title: round?.title ?? '', state: view.round.state },
    overtime: view.round?.state === 'running' && roundSlot(view.round, now).remainingMs <= 0,
    candidate: candidateName(briefing, view, t.candidate),
    candidateFirst: candidateName(briefing, view, t.candidateFirst),
    chair: chairName(view, t),
    iAmChair: me.chair,
    ready: view.participants.find((person) => person.id === me.participantId)?.ready ?? false,
    warmUp: warmUpOf(view, mine),
    warmedUp: Object.keys(mine.warmUp?.scores ?? {}).length > 0,
    asking: view.asking && { ...named(view.asking.participantId), step: view.asking.step },
    turn: view.turn === null ? null : named(view.turn),
    interruption: view.interruption && named(view.interruption.participantId),
    turnOrder: view.turnOrder,
    finishing: view.finishing !== null,
    safeStopped: view.safeStopped,
    markDue: me.role === 'panelist' && markDue(briefing, view, mine),
    ratingDue:
      me.role === 'panelist' &&
      rateable(view).some(({ questionId }) => mine.ratings[questionId] === undefined),
    reflectionDue: me.role === 'candidate' && !mine.reflection,
    debrief: debriefOf(view, mine, (id) => ({ ...named(id), name: speakerName(briefing, view, id, t) })),
    hands: waitingHands(view).map((id) => nameOf(view, id, t)),
    panelAsked: panelAskedOf(view, named),
    ...partsOf(view, round ?? null),
    openSheets: me.role === 'panelist' ? openSheetsOf(briefing, view, mine) : [],
    verdictDue: me.role === 'panelist' && mine.verdict === null,
    nextRound: briefing.rounds.find((other) => other.id === next?.id)?.title ?? null,
    anyRun: view.rounds.some((other) => other.state === 'open' || other.state === 'closed'),
    spokenOnly: briefing.settings.spokenOnly,
    stress: briefing.settings.mode === 'stress',
  };
}

const markDue = (briefing: Briefing, view: View, mine: Mine): boolean =>
  challengedBefore(briefing, view).some(({ id }) => mine.ladder[id] === undefined);

function warmUpOf({ state, warmUp }: View, mine: Mine): Situation['warmUp'] {
  if (state !== 'lobby') return null;
  if (warmUp?.isOpen) return 'open';
  if (warmUp) return (warmUp.values ?? []).length > 0 ? 'over' : null;
  return mine.allowedCommands.includes('startWarmUp') ? 'offered' : null;
}

function debriefOf(
  { debrief, doOver }: View,
  mine: Mine,
  named: (id: string) => { name: string; mine: boolean },
): Situation['debrief'] {
  if (debrief === null) return null;
  return {
    step: debrief.step,
    speaker: debrief.speakerId === null ? null : named(debrief.speakerId),
    tryingAgain: doOver !== null && doOver.endedAt === null,
    scored: Object.keys(mine.doOver?.scores ?? {}).length > 0,
  };
}

const openSheetsOf = (briefing: Briefing, view: View, mine: Mine): string[] =>
  openBallots(briefing, view, mine)
    .filter((ballot) => ballot.status !== 'handed-in' && ballot.criteria.length > 0)
    .map((ballot) => ballot.title);

function panelAskedOf(view: View, named: (id: string) => { name: string; mine: boolean }) {
  const last = view.round?.kind === 'candidate-questions' ? view.panelQuestions.at(-1) : undefined;
  return last ? { to: last.participantId === null ? null : named(last.participantId) } : null;
}

function partsOf(
  view: View,
  round: Briefing['rounds'][number] | null,
): { part: string | null; nextPart: string | null } {
  const segment = view.round?.segment;
  if (!segment || !round) return { part: view.round?.item?.question ?? null, nextPart: null };
  const index = round.segments.findIndex((other) => other.id === segment.id);
  return { part: round.segments[index]?.label ?? null, nextPart: round.segments[index + 1]?.label ?? null };
}
