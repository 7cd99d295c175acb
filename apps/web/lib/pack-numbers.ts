import type { Pack, RoundKind } from '@mockpanel/shared/pack/schema';

export const ROUND_NAMES: Record<RoundKind, string> = {
  pitch: 'Pitch',
  presentation: 'Presentation',
  'panel-questions': 'Panel questions',
  pressure: 'Pressure round',
  'candidate-questions': 'Questions for the panel',
  'rapid-fire': 'Rapid fire',
};

export const totalMs = (pack: Pick<Pack, 'rounds'>): number =>
  pack.rounds.reduce((sum, round) => sum + round.durationMs, 0);

/** Card questions, and the bank's, as one number. */
export const questionCount = (pack: Pick<Pack, 'questions' | 'roleCards'>): number =>
  pack.questions.length + pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0);

/** Bank questions by category, in the order in which categories first appear. */
export function byCategory<T extends { category: string }>(questions: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const question of questions)
    groups.set(question.category, [...(groups.get(question.category) ?? []), question]);
  return [...groups];
}

/** "1 role card", "3 role cards". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
