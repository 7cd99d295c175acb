import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';
import { openBallotRounds } from './criteria';
import { waitingHands } from './hands';
import { listNames, nameOf, panelistsOf } from './people';
import type { CommandBody } from './room-client';

/** One control of the chair: what it sends, or why it cannot be used now. */
export interface ChairAction {
  id: 'start' | 'pause' | 'resume' | 'extend' | 'part' | 'go-on' | 'call' | 'next' | 'close' | 'reveal';
  label: string;
  /** Sent in this order; empty while the action is not available. */
  commands: CommandBody[];
  /** Why it is not available; null: it is. */
  reason: string | null;
  main: boolean;
}

const EXTRA_MS = 60_000;

export interface ChairState {
  briefing: Briefing;
  view: View;
  mine: Mine;
}

/** The chair's controls in their order; what cannot be used stays, and says why. */
export function chairActions(state: ChairState): ChairAction[] {
  if (state.view.state === 'lobby') return [startAction(state)];
  if (state.view.state !== 'running') return [];
  return [
    clockAction(state),
    extendAction(state),
    goOnAction(state) ?? partAction(state) ?? callAction(state),
    nextAction(state),
    revealAction(state),
  ].filter((action) => action !== null);
}

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

function startAction({ view, mine }: ChairState): ChairAction {
  const candidate = view.participants.some((person) => person.role === 'candidate');
  const reason = mine.allowedCommands.includes('startSession')
    ? candidate
      ? null
      : 'the candidate is not here yet'
    : 'only the chair starts';
  return action('start', 'Start the session', [{ type: 'startSession' }], { reason, main: true });
}

function clockAction({ view }: ChairState): ChairAction {
  const paused = view.round?.state === 'paused';
  const none = open(view) ? null : 'no round is open';
  return paused
    ? action('resume', 'Carry on', [{ type: 'resumeRound' }], { reason: none, main: true })
    : action('pause', 'Pause', [{ type: 'pauseRound' }], {
        reason: none,
        main: open(view) && view.interruption === null,
      });
}

const extendAction = ({ view }: ChairState): ChairAction =>
  action('extend', '+1:00', [{ type: 'extendRound', byMs: EXTRA_MS }], {
    reason: open(view) ? null : 'no round is open',
  });

function partAction({ briefing, view }: ChairState): ChairAction | null {
  const round = view.round;
  if (!round || !open(view) || (!round.segment && !round.item)) return null;
  const count =
    round.item?.count ?? briefing.rounds.find((other) => other.id === round.id)?.segments.length ?? 0;
  const index = round.item?.index ?? round.segment?.index ?? 0;
  return action('part', PART_LABELS[round.kind] ?? 'Next part', [{ type: 'nextSegment' }], {
    reason: index + 1 < count ? null : 'this is the last one',
  });
}

/** While somebody has cut in, the talk does not move on to its next section. */
function goOnAction({ view }: ChairState): ChairAction | null {
  if (view.interruption === null) return null;
  return action('go-on', 'Let them go on', [{ type: 'resumeTalk' }], { main: true });
}

/** Raised hands are called in the order in which they went up. */
function callAction({ view, mine }: ChairState): ChairAction | null {
  const [first] = waitingHands(view);
  if (first === undefined || !mine.allowedCommands.includes('callPanelist')) return null;
  return action('call', `Call ${nameOf(view, first)}`, [{ type: 'callPanelist', participantId: first }]);
}

const PART_LABELS: Partial<Record<NonNullable<View['round']>['kind'], string>> = {
  pitch: 'Next beat',
  presentation: 'Next section',
  'rapid-fire': 'Next item',
};

/** Closing the open round and starting the one after it is one thing to the person who taps. */
function nextAction({ briefing, view }: ChairState): ChairAction {
  const next = view.rounds.find((round) => round.state === 'pending');
  const title = briefing.rounds.find((round) => round.id === next?.id)?.title;
  if (open(view)) return action('close', 'Close the round', [{ type: 'closeRound' }]);
  if (next === undefined) return action('next', 'Next round', [], { reason: 'all rounds have run' });
  return action('next', `Start ${title ?? 'the next round'}`, [{ type: 'startRound', roundId: next.id }], {
    main: true,
  });
}

function revealAction(state: ChairState): ChairAction {
  const { view } = state;
  const { handedIn, counted } = submission(state);
  const label = 'Reveal scores';
  const allIn = counted > 0 && handedIn === counted && !open(view);
  return action('reveal', allIn ? label : `${label}, ${handedIn} of ${counted} in`, [{ type: 'reveal' }], {
    reason: view.rounds.some((round) => round.state === 'open' || round.state === 'closed')
      ? null
      : 'no round has run yet',
    main: !open(view) && view.rounds.every((round) => round.state !== 'pending'),
  });
}

/** How many panelists have handed in every sheet that there is. */
export function submission({ briefing, view, mine }: ChairState): { handedIn: number; counted: number } {
  const rounds = openBallotRounds(briefing, view).map((round) => round.id);
  const panel = panelistsOf(view);
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
export function revealChoices({ briefing, view, mine }: ChairState): RevealChoice[] {
  return openBallotRounds(briefing, view).map((round) => ({
    roundId: round.id,
    title: round.title,
    missing: panelistsOf(view)
      .filter((person) => !(mine.submittedBy?.[round.id]?.includes(person.id) ?? false))
      .map((person) => nameOf(view, person.id)),
  }));
}

/** "Tobi and Maya have not handed in." for everything that would be opened. */
export function missingSentence(choices: readonly RevealChoice[]): string | null {
  const names = [...new Set(choices.flatMap((choice) => choice.missing))];
  if (names.length === 0) return null;
  return `${listNames(names)} ${names.length === 1 ? 'has' : 'have'} not handed in every sheet.`;
}
