import type { KeyPoint } from '@mockpanel/shared/pack/schema';
import { type HeardBefore, heardBefore } from '@mockpanel/shared/room/heard-before';
import type { Briefing, BriefingCardQuestion, Mine, View } from '@mockpanel/shared/room/views';
import type { cockpit } from '../../messages/en/cockpit';
import type { TextsOf } from '../i18n/area';
import { personById } from './people';

/** A question on my list, with what became of it. */
export interface QuestionRow {
  id: string;
  text: string;
  source: 'card' | 'bank' | 'weak-spot';
  /** Its number in the bank, or the weak spot's. */
  number?: number;
  title?: string;
  category?: string;
  push?: string;
  /** It went badly in the last session. */
  again?: true;
  asked: { by: string; at: number } | null;
  /** Not asked itself, but one of similar words came up. */
  heard: HeardBefore | null;
  asking: boolean;
  /** Who means to ask it; a claim of somebody who is away holds nobody up. */
  claim: { by: string; mine: boolean; away: boolean } | null;
}

function claimOf(briefing: Briefing, view: View, id: string): QuestionRow['claim'] {
  const by = view.claims && Object.hasOwn(view.claims, id) ? view.claims[id] : undefined;
  if (by === undefined) return null;
  return { by, mine: by === briefing.me.participantId, away: !personById(view, by)?.present };
}

/** Neither it nor one of similar words came up. */
export const isOpen = (row: QuestionRow): boolean => row.asked === null && row.heard === null;

/** What I have claimed and is still open. */
export const isMineNext = (row: QuestionRow): boolean => row.claim?.mine === true && isOpen(row);

/** Mine first; otherwise in their own order. */
export const mineFirst = (rows: readonly QuestionRow[]): QuestionRow[] => [
  ...rows.filter(isMineNext),
  ...rows.filter((row) => !isMineNext(row)),
];

type CameUp = (id: string) => Pick<QuestionRow, 'asked' | 'heard' | 'asking'>;

/** What became of the questions that I know of. */
function cameUp(briefing: Briefing, view: View): CameUp {
  const heard = heardBefore(briefing, view);
  return (id) => {
    const last = view.asked?.findLast((question) => question.questionId === id);
    return {
      asked: last ? { by: last.participantId, at: last.at } : null,
      heard: heard.get(id) ?? null,
      asking: view.asking?.questionId === id,
    };
  };
}

export function cardQuestionRows(briefing: Briefing, view: View, cardId: string): QuestionRow[] {
  const became = cameUp(briefing, view);
  const card = briefing.roleCards.find((other) => other.id === cardId);
  return (card?.questions ?? []).map((question) => ({
    id: question.id,
    text: question.text,
    source: 'card',
    ...(question.followUp === undefined ? {} : { push: question.followUp }),
    ...(question.again ? { again: true as const } : {}),
    ...became(question.id),
    claim: null,
  }));
}

export function bankQuestionRows(briefing: Briefing, view: View): QuestionRow[] {
  const became = cameUp(briefing, view);
  return briefing.questions.map((question, index) => ({
    id: question.id,
    text: question.text,
    source: 'bank',
    number: index + 1,
    category: question.category,
    ...(question.again ? { again: true as const } : {}),
    ...became(question.id),
    claim: claimOf(briefing, view, question.id),
  }));
}

export function weakSpotRows(briefing: Briefing, view: View): QuestionRow[] {
  const became = cameUp(briefing, view);
  return briefing.weakSpots.map((spot, index) => ({
    id: spot.id,
    text: spot.challenge,
    title: spot.title,
    source: 'weak-spot',
    number: index + 1,
    ...(spot.push === undefined ? {} : { push: spot.push }),
    ...(spot.again ? { again: true as const } : {}),
    ...became(spot.id),
    claim: claimOf(briefing, view, spot.id),
  }));
}

/** What can be ticked for the question in the room: my own listen-for when I ask, else shared key points. */
export interface Tickable {
  kind: 'listen-for' | 'key-points';
  points: KeyPoint[];
}

export function tickables(briefing: Briefing, view: View, mine: Mine): Tickable[] {
  const questionId = view.asking?.questionId;
  if (questionId === undefined) return [];
  const bank = briefing.questions.find((question) => question.id === questionId);
  const listenFor = mine.asking?.listenFor ?? ownQuestion(briefing, questionId)?.listenFor ?? [];
  const groups: Tickable[] = [];
  if (view.asking?.participantId === briefing.me.participantId && listenFor.length > 0 && !bank)
    groups.push({ kind: 'listen-for', points: listenFor });
  if (bank && bank.keyPoints.length > 0) groups.push({ kind: 'key-points', points: bank.keyPoints });
  return groups;
}

const ownQuestion = (briefing: Briefing, questionId: string): BriefingCardQuestion | undefined =>
  briefing.roleCards
    .filter((card) => card.own)
    .flatMap((card) => card.questions ?? [])
    .find((question) => question.id === questionId);

/** The words for pushing what I am asking, where the pack has some. */
export function pushWords(briefing: Briefing, view: View, mine: Mine): string | undefined {
  const questionId = view.asking?.questionId;
  if (questionId === undefined) return undefined;
  return (
    mine.asking?.followUp ??
    ownQuestion(briefing, questionId)?.followUp ??
    briefing.weakSpots.find((spot) => spot.id === questionId)?.push
  );
}

/** "Question 7", "Weak spot 2", "A question from the card", or one made up on the spot. */
export function questionName(
  briefing: Briefing,
  questionId: string | undefined,
  t: TextsOf<typeof cockpit>['asking'],
): string {
  const bank = briefing.questions.findIndex((question) => question.id === questionId);
  if (bank !== -1) return t.question(bank + 1);
  const spot = briefing.weakSpots.findIndex((other) => other.id === questionId);
  if (spot !== -1) return t.weakSpot(spot + 1);
  return t.other;
}

/** What one key press ticks: the beat in hand, or the first point of the question not heard yet. */
export function nextTick(briefing: Briefing, view: View, mine: Mine): string | null {
  const points = tickables(briefing, view, mine)
    .flatMap((group) => group.points)
    .map((point) => point.id);
  const segment = view.round?.segment?.id;
  const candidates = segment === undefined ? points : [...points, segment];
  return candidates.find((id) => mine.ticks[id] === undefined) ?? null;
}
