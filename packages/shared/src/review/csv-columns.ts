import type { Cell } from './csv.js';
import type { Labels } from './export-words.js';

/** What a row of the CSV can say; a kind of row leaves empty what it has nothing for. */
export const COLUMNS = [
  'row',
  'roundId',
  'round',
  'participantId',
  'participant',
  'counted',
  'itemId',
  'item',
  'value',
  'text',
  'at',
  'n',
  'median',
  'min',
  'max',
  'spread',
  'raters',
  'notObserved',
  'blank',
  'missing',
  'plannedMs',
  'spentMs',
] as const;

type Kind =
  | 'finding'
  | 'round'
  | 'part'
  | 'criterion'
  | 'score'
  | 'question'
  | 'point'
  | 'pressure'
  | 'rating'
  | 'note'
  | 'verdict'
  | 'advice'
  | 'reflection'
  | 'do-over'
  | 'expected'
  | 'mark'
  | 'action';
export type Row = Partial<Record<(typeof COLUMNS)[number], Cell>> & { row: Kind };

export const personOf = ({ person, isCounted }: Labels, participantId: string) => ({
  participantId,
  participant: person(participantId),
  counted: isCounted(participantId) ? 'yes' : 'no',
});
