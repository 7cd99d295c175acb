import type { Pack } from '@mockpanel/shared/pack/schema';
import type { Place } from '@mockpanel/shared/prep/places';
import type { ImportReport, Placement } from '@mockpanel/shared/prep/report';
import type { imports } from '../messages/en/imports';
import type { TextsOf } from './i18n/area';

type ImportTexts = TextsOf<typeof imports>;

/** What a placed thing is, in words: "Question 4", or the name on a role card. */
export function itemName({ kind, target }: Placement, pack: Pack, t: ImportTexts): string {
  const name = t.kinds[kind];
  const number = numberOf(target, pack);
  return number > 0 ? t.numbered(name, number) : name;
}

function numberOf(target: string, pack: Pack): number {
  const reminder = /^reminder-(\d+)$/.exec(target)?.[1];
  if (reminder) return Number(reminder);
  const lists: { id: string }[][] = [
    pack.roleCards,
    ...pack.roleCards.map((card) => card.questions),
    pack.questions,
    pack.weakSpots,
    ...pack.rounds.map((round) => round.segments),
    pack.candidateQuestions,
    pack.drill,
  ];
  return Math.max(...lists.map((list) => list.findIndex(({ id }) => id === target))) + 1;
}

/** The words of a placed thing as they stand in the pack. */
export function itemText({ kind, target }: Placement, pack: Pack): string {
  const by = <T extends { id: string }>(list: readonly T[]) => list.find(({ id }) => id === target);
  switch (kind) {
    case 'title':
      return pack.title;
    case 'brief':
      return pack.brief.slice(0, 200);
    case 'role-card': {
      const card = by(pack.roleCards);
      return [card?.name, card?.title].filter(Boolean).join(', ');
    }
    case 'card-question':
      return by(pack.roleCards.flatMap((card) => card.questions))?.text ?? '';
    case 'question':
      return by(pack.questions)?.text ?? '';
    case 'weak-spot':
      return by(pack.weakSpots)?.title ?? '';
    case 'pitch-beat':
    case 'presentation-section':
      return by(pack.rounds.flatMap((round) => round.segments))?.label ?? '';
    case 'candidate-question':
      return by(pack.candidateQuestions)?.text ?? '';
    case 'drill-item':
      return by(pack.drill)?.question ?? '';
    case 'reminder':
      return pack.reminders[numberOf(target, pack) - 1] ?? '';
    case 'words-to-avoid':
      return pack.wordsToAvoid.join(', ');
  }
}

/** Unrecognised lines that follow each other, blank lines aside: one passage to decide about. */
export interface Unplaced {
  from: number;
  to: number;
  text: string;
}

export function unplacedPassages(
  unrecognised: ImportReport['unrecognised'],
  lines: readonly string[],
): Unplaced[] {
  const passages: Unplaced[] = [];
  for (const { line, text } of unrecognised) {
    const last = passages.at(-1);
    const follows =
      last && lines.slice(last.to, line - 1).every((between) => between.trim() === '') && line - last.to <= 2;
    if (last && follows) {
      last.to = line;
      last.text = `${last.text}\n${text.trim()}`;
    } else passages.push({ from: line, to: line, text: text.trim() });
  }
  return passages;
}

/** The places that name something in the pack, and what they name. */
const PLACES_OF: Partial<Record<PlaceKind, 'card' | 'question' | 'weak-spot' | 'someone'>> = {
  'card-question': 'card',
  'cares-about': 'card',
  handling: 'card',
  script: 'card',
  answer: 'question',
  'key-point': 'question',
  defence: 'weak-spot',
  push: 'weak-spot',
  'second-defence': 'weak-spot',
  'candidate-question': 'someone',
};

export type PlaceKind = Place['kind'];

/** What a place can be of, by id and words; undefined where it is of nothing. */
export function ownersFor(kind: PlaceKind, pack: Pack, t: ImportTexts): [string, string][] | undefined {
  const cards = pack.roleCards.map((card): [string, string] => [card.id, card.name || card.title]);
  switch (PLACES_OF[kind]) {
    case 'card':
      return cards;
    case 'question':
      return [...pack.questions, ...pack.roleCards.flatMap((card) => card.questions)].map(({ id, text }) => [
        id,
        text.slice(0, 80),
      ]);
    case 'weak-spot':
      return pack.weakSpots.map(({ id, title }) => [id, title]);
    case 'someone':
      return [['', t.assign.wholePanel], ...cards];
    case undefined:
      return undefined;
  }
}

/** A place from what was chosen; undefined while something is missing. */
export function placeFrom(kind: PlaceKind, owner: string): Place | undefined {
  switch (kind) {
    case 'card-question':
    case 'cares-about':
    case 'handling':
    case 'script':
      return owner ? { kind, cardId: owner } : undefined;
    case 'answer':
    case 'key-point':
      return owner ? { kind, questionId: owner } : undefined;
    case 'defence':
    case 'push':
    case 'second-defence':
      return owner ? { kind, weakSpotId: owner } : undefined;
    case 'candidate-question':
      return owner ? { kind, to: owner } : { kind };
    default:
      return { kind } as Place;
  }
}
