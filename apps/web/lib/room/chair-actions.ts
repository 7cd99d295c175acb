import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import type { chair } from '../../messages/en/chair';
import type { debrief as debriefTexts } from '../../messages/en/debrief';
import type { TextsOf } from '../i18n/area';
import { openBallotRounds } from './criteria';
import { waitingHands } from './hands';
import { DEBRIEF_ORDER } from './orders';
import { countedPanel, listNames, nameOf, type PeopleTexts } from './people';
import type { CommandBody } from './room-client';
import { speakerName } from './speaker-name';

/** One control of the chair: what it sends, or why it cannot be used now. */
export interface ChairAction {
  id:
    | 'debrief'
    | 'show-change'
    | 'start'
    | 'pause'
    | 'resume'
    | 'extend'
    | 'part'
    | 'go-on'
    | 'call'
    | 'next'
    | 'close'
    | 'reveal';
  label: string;
  /** Sent in this order; empty while the action is not available. */
  commands: CommandBody[];
  /** Why it is not available; null: it is. */
  reason: string | null;
  main: boolean;
}

const EXTRA_MS = 60_000;

export type ChairTexts = TextsOf<typeof chair>;

export interface ChairState {
  briefing: Briefing;
  view: View;
  mine: Mine;
}

interface Texts {
  chair: ChairTexts;
  debrief: TextsOf<typeof debriefTexts>;
  people: PeopleTexts;
}

/** The chair's controls in their order; what cannot be used stays, and says why. */
export function chairActions(state: ChairState, texts: Texts): ChairAction[] {
  const t = texts.chair;
  if (state.view.state === 'lobby') return [startAction(state, t)];
  if (state.view.state === 'debrief') return debriefActions(state, texts);
  if (state.view.state !== 'running') return [];
  return [
    clockAction(state, t),
    extendAction(state, t),
    goOnAction(state, t) ?? partAction(state, t) ?? callAction(state, texts),
    nextAction(state, t),
    revealAction(state, t),
  ].filter((action) => action !== null);
}

/** Going on to the next speaker or step; while an answer is tried again, showing what it changed. */
function debriefActions({ briefing, view }: ChairState, { debrief: t, people }: Texts): ChairAction[] {
  const { debrief, doOver } = view;
  if (!debrief) return [];
  if (doOver && doOver.endedAt === null)
    return [action('show-change', t.doOver.end, [{ type: 'endDoOver' }], { main: true })];
  const speaker = nextSpeaker(debrief);
  const step = DEBRIEF_ORDER[DEBRIEF_ORDER.indexOf(debrief.step) + 1];
  if (speaker === null && step === undefined)
    return [action('debrief', t.next.close, [], { reason: t.reasons.last })];
  const label =
    speaker === null && step !== undefined
      ? t.next.step(t.steps[step])
      : t.next.speaker(speaker === null ? people.somebody : speakerName(briefing, view, speaker, people));
  return [action('debrief', label, [{ type: 'nextDebriefStep' }], { main: true })];
}

const nextSpeaker = ({ step, speakerId, spoken, speakingOrder }: NonNullable<View['debrief']>) =>
  step === 'speaking' ? (speakingOrder.find((id) => id !== speakerId && !spoken.includes(id)) ?? null) : null;

const open = (view: View): boolean => view.round?.state === 'running' || view.round?.state === 'paused';

function action(
  id: ChairAction['id'],
  label: string,
  commands: CommandBody[],
  options: { reason?: string | null; main?: boolean } = {},
): ChairAction {
  const reason = options.reason ?? null;
  return { id, label, commands: reason === null ? commands : [], reason, main: options.main ?? false };
}

function startAction({ view, mine }: ChairState, t: ChairTexts): ChairAction {
  const candidate = view.participants.some((person) => person.role === 'candidate');
  const reason = mine.allowedCommands.includes('startSession')
    ? candidate
      ? null
      : t.reasons.noCandidate
    : t.reasons.onlyChair;
  return action('start', t.actions.start, [{ type: 'startSession' }], { reason, main: true });
}

function clockAction({ view }: ChairState, t: ChairTexts): ChairAction {
  const paused = view.round?.state === 'paused';
  const none = open(view) ? null : t.reasons.noRound;
  return paused
    ? action('resume', t.actions.resume, [{ type: 'resumeRound' }], { reason: none, main: true })
    : action('pause', t.actions.pause, [{ type: 'pauseRound' }], {
        reason: none,
        main: open(view) && view.interruption === null,
      });
}

const extendAction = ({ view }: ChairState, t: ChairTexts): ChairAction =>
  action('extend', t.actions.extend, [{ type: 'extendRound', byMs: EXTRA_MS }], {
    reason: open(view) ? null : t.reasons.noRound,
  });

function partAction({ briefing, view }: ChairState, t: ChairTexts): ChairAction | null {
  const round = view.round;
  if (!round || !open(view) || (!round.segment && !round.item)) return null;
  const count =
    round.item?.count ?? briefing.rounds.find((other) => other.id === round.id)?.segments.length ?? 0;
  const index = round.item?.index ?? round.segment?.index ?? 0;
  const label = t.actions[PART_LABELS[round.kind] ?? 'part'];
  return action('part', label, [{ type: 'nextSegment' }], {
    reason: index + 1 < count ? null : t.reasons.lastPart,
  });
}

/** While somebody has cut in, the talk does not move on to its next section. */
function goOnAction({ briefing, view }: ChairState, t: ChairTexts): ChairAction | null {
  if (view.interruption === null) return null;
  const label = briefing.me.role === 'candidate' ? t.actions.goOnSelf : t.actions.goOn;
  return action('go-on', label, [{ type: 'resumeTalk' }], { main: true });
}

/** Raised hands are called in the order in which they went up. */
function callAction({ view, mine }: ChairState, { chair: t, people }: Texts): ChairAction | null {
  const [first] = waitingHands(view);
  if (first === undefined || !mine.allowedCommands.includes('callPanelist')) return null;
  const label = t.actions.call(nameOf(view, first, people));
  return action('call', label, [{ type: 'callPanelist', participantId: first }]);
}

const PART_LABELS: Partial<Record<NonNullable<View['round']>['kind'], 'beat' | 'section' | 'item'>> = {
  pitch: 'beat',
  presentation: 'section',
  'rapid-fire': 'item',
};

/** Closing the open round and starting the one after it is one thing to the person who taps. */
function nextAction({ briefing, view }: ChairState, t: ChairTexts): ChairAction {
  const next = view.rounds.find((round) => round.state === 'pending');
  const title = briefing.rounds.find((round) => round.id === next?.id)?.title;
  if (open(view)) return action('close', t.actions.close, [{ type: 'closeRound' }]);
  if (next === undefined) return action('next', t.actions.next, [], { reason: t.reasons.allRun });
  const label = t.actions.startRound(title ?? t.actions.theNextRound);
  return action('next', label, [{ type: 'startRound', roundId: next.id }], {
    main: true,
  });
}

function revealAction(state: ChairState, t: ChairTexts): ChairAction {
  const { view } = state;
  const { handedIn, counted } = submission(state);
  const allIn = handedIn === counted && !open(view);
  const label = allIn ? t.actions.reveal : t.actions.revealIn(handedIn, counted);
  return action('reveal', label, [{ type: 'reveal' }], {
    reason: view.rounds.some((round) => round.state === 'open' || round.state === 'closed')
      ? null
      : t.reasons.noneRun,
    main: !open(view) && view.rounds.every((round) => round.state !== 'pending'),
  });
}

/** How many of those who count have handed in every sheet that there is. */
function submission({ briefing, view, mine }: ChairState): { handedIn: number; counted: number } {
  const rounds = openBallotRounds(briefing, view).map((round) => round.id);
  const panel = countedPanel(briefing, view);
  const complete = panel.filter((person) =>
    rounds.every((id) => mine.submittedBy?.[id]?.includes(person.id) ?? false),
  );
  return { handedIn: rounds.length === 0 ? 0 : complete.length, counted: panel.length };
}

export interface RevealChoice {
  roundId: string;
  title: string;
  missing: string[];
}

/** What the reveal would open, and who has not handed in, round by round. */
export function revealChoices({ briefing, view, mine }: ChairState, t: PeopleTexts): RevealChoice[] {
  return openBallotRounds(briefing, view).map((round) => ({
    roundId: round.id,
    title: round.title,
    missing: countedPanel(briefing, view)
      .filter((person) => !(mine.submittedBy?.[round.id]?.includes(person.id) ?? false))
      .map((person) => nameOf(view, person.id, t)),
  }));
}

/** "Tobi and Maya have not handed in." for everything that would be opened. */
export function missingSentence(
  choices: readonly RevealChoice[],
  texts: Pick<Texts, 'chair' | 'people'>,
): string | null {
  const names = [...new Set(choices.flatMap((choice) => choice.missing))];
  if (names.length === 0) return null;
  const { one, more } = texts.chair.missing;
  return (names.length === 1 ? one : more)(listNames(names, texts.people));
}
