import type { Pack, PackRound, RoleCard } from '../pack/schema.js';
import type { Actor } from './commands.js';
import { isChair, isHost, seatedParticipant } from './participants.js';
import { listenForId } from './scoring.js';
import type { RoomState } from './state.js';
import type { Briefing, BriefingCard, BriefingCriterion, BriefingRound, Member, Shown } from './views.js';

/** The actor that a member acts as. */
export const actorOf = (member: Member): Actor =>
  member.participantId === null
    ? { kind: 'facilitator' }
    : { kind: 'participant', participantId: member.participantId };

/** What one member may know beforehand: built field by field, by role and by seat. */
export function briefingFor(state: RoomState, member: Member): Shown<Briefing> {
  const me = meOf(state, member);
  const { pack } = state;
  const panel = me.role === 'panelist' && me.participantId !== null;
  const again = new Set(state.carryOver?.again);
  const ownMaterial = me.role === 'candidate' && seesOwnMaterial(state);
  const briefing: Briefing = {
    me,
    room: { id: state.roomId, title: pack.title, candidate: pack.candidate ?? null },
    roleCards: pack.roleCards.map((card) => briefingCard(card, me.seatIds, again)),
    ...(panel ? panelMaterial(state, me.seatIds, again) : NO_PANEL_MATERIAL),
    rubric: { criteria: briefingCriteria(pack, me.seatIds, panel) },
    rounds: pack.rounds.map((round) => briefingRound(round, ownMaterial)),
    candidateQuestions: ownMaterial ? pack.candidateQuestions : [],
    reminders: ownMaterial ? pack.reminders : [],
    wordsToAvoid: ownMaterial || panel ? pack.wordsToAvoid : [],
    settings: state.settings,
  };
  return briefing as Shown<Briefing>;
}

function meOf(state: RoomState, member: Member): Briefing['me'] {
  const actor = actorOf(member);
  const chair = isChair(state, actor);
  const host = isHost(state, actor);
  const participant =
    member.participantId === null ? undefined : seatedParticipant(state, member.participantId);
  if (!participant)
    return { participantId: null, role: 'observer', chair, host, name: 'Facilitator', seatIds: [] };
  const { id, role, name, seatIds } = participant;
  return { participantId: id, role, chair, host, name, seatIds };
}

/** Learning mode is open-book; stress mode closes the book from the start until everything is revealed. */
const seesOwnMaterial = (state: RoomState): boolean =>
  state.settings.mode === 'learning' || state.phase === 'lobby' || state.allRevealed;

type PanelMaterial = Pick<Briefing, 'questions' | 'weakSpots' | 'drill' | 'brief' | 'watchFor'>;

const NO_PANEL_MATERIAL: PanelMaterial = { questions: [], weakSpots: [], drill: [], brief: '', watchFor: [] };

/** Everything that every panelist may read: never a model answer, a defence or another person's card. */
const panelMaterial = (
  { pack, carryOver }: RoomState,
  seatIds: readonly string[],
  again: ReadonlySet<string>,
): PanelMaterial => ({
  questions: pack.questions.map(({ id, text, category, keyPoints }) => ({
    id,
    text,
    category,
    keyPoints,
    ...againIf(again, id),
  })),
  weakSpots: pack.weakSpots.map(({ id, title, challenge, push }) => ({
    id,
    title,
    challenge,
    ...(push === undefined ? {} : { push }),
    ...againIf(again, id),
  })),
  drill: pack.drill,
  brief: pack.brief,
  watchFor: (carryOver?.watchFor ?? []).map(({ itemId, text, check, seatIds: watching }) => ({
    itemId,
    text,
    check,
    seatIds: watching,
    own: watching.some((seatId) => seatIds.includes(seatId)),
  })),
});

const againIf = (again: ReadonlySet<string>, id: string): { again?: true } =>
  again.has(id) ? { again: true } : {};

function briefingCard(card: RoleCard, seatIds: readonly string[], again: ReadonlySet<string>): BriefingCard {
  const known = { id: card.id, name: card.name, title: card.title };
  if (!seatIds.includes(card.id)) return { ...known, own: false };
  return {
    ...known,
    own: true,
    caresAbout: card.caresAbout,
    handling: card.handling,
    ...(card.script === undefined ? {} : { script: card.script }),
    questions: card.questions.map(({ id, text, followUp, listenFor, answer }) => ({
      id,
      text,
      listenFor: listenFor.map((point, index) => ({ id: listenForId(id, index), text: point })),
      ...(followUp === undefined ? {} : { followUp }),
      ...(answer === undefined ? {} : { answer }),
      ...againIf(again, id),
    })),
  };
}

const briefingCriteria = (pack: Pack, seatIds: readonly string[], panel: boolean): BriefingCriterion[] =>
  pack.rubric.criteria
    .filter(({ roleCardId }) => roleCardId === undefined || (panel && seatIds.includes(roleCardId)))
    .map(({ id, title, roleCardId, anchors }) => ({
      id,
      title,
      ...(roleCardId === undefined ? {} : { roleCardId }),
      ...(panel ? { anchors } : {}),
    }));

const briefingRound = (round: PackRound, ownMaterial: boolean): BriefingRound => ({
  id: round.id,
  kind: round.kind,
  title: round.title,
  durationMs: round.durationMs,
  segments: round.segments.map(({ id, label, startMs, endMs, text }) => ({
    id,
    label,
    startMs,
    endMs,
    ...(ownMaterial && text !== undefined ? { text } : {}),
  })),
});
