import type { Briefing, Mine, View } from '@mockpanel/shared/room/views';

/** What one seat has on its screen. */
interface Seen {
  briefing: Briefing;
  view: View;
  mine: Mine;
}

/**
 * A seat's room cut down to what an observer sees, for a screen that everybody looks at. Field by field, so
 * that whatever a panelist is sent besides never gets there. In a spoken-only room even what is asked stays
 * away: the candidate looks at that screen too.
 */
export function projected({ briefing, view }: Seen): Seen {
  const { spokenOnly } = briefing.settings;
  return {
    briefing: projectedBriefing(briefing),
    view: {
      ...withoutPanel(view),
      asking: spokenOnly ? withoutWords(view.asking) : view.asking,
      round: spokenOnly ? withoutItem(view.round) : view.round,
    },
    mine: NOTHING,
  };
}

const NOTHING: Mine = {
  allowedCommands: [],
  ballots: {},
  notes: [],
  ticks: {},
  tallies: {},
  marks: {},
  ladder: {},
  ratings: {},
  verdict: null,
};

const projectedBriefing = (briefing: Briefing): Briefing => ({
  ...briefing,
  me: { participantId: null, role: 'observer', chair: false, host: false, name: '', seatIds: [] },
  roleCards: briefing.roleCards.map(({ id, name, title }) => ({ id, name, title, own: false })),
  questions: [],
  weakSpots: [],
  drill: [],
  watchFor: [],
  rubric: { criteria: sharedTitles(briefing) },
  rounds: briefing.rounds.map((round) => ({
    ...round,
    segments: round.segments.map(({ id, label, startMs, endMs }) => ({ id, label, startMs, endMs })),
  })),
  brief: '',
  candidateQuestions: [],
  reminders: [],
  wordsToAvoid: [],
});

/** As observers get them: what the whole panel scores, without what each level means. */
const sharedTitles = ({ rubric }: Briefing): Briefing['rubric']['criteria'] =>
  rubric.criteria
    .filter(({ roleCardId }) => roleCardId === undefined)
    .map(({ id, title }) => ({ id, title }));

function withoutPanel(view: View): View {
  const { claims: _claims, asked: _asked, drilled: _drilled, warmUp, ...shared } = view;
  return { ...shared, warmUp: warmUp?.isOpen ? { isOpen: true, endsAt: warmUp.endsAt } : null };
}

const withoutWords = (asking: View['asking']): View['asking'] =>
  asking && { participantId: asking.participantId, step: asking.step, at: asking.at };

function withoutItem(round: View['round']): View['round'] {
  if (!round?.item) return round;
  const { index, count, startedMs, limitMs } = round.item;
  return { ...round, item: { index, count, startedMs, limitMs } };
}
