import type { Pack } from '@mockpanel/shared/pack/schema';

export const totalMs = (pack: Pick<Pack, 'rounds'>): number =>
  pack.rounds.reduce((sum, round) => sum + round.durationMs, 0);

/** Card questions, and the bank's, as one number. */
export const questionCount = (pack: Pick<Pack, 'questions' | 'roleCards'>): number =>
  pack.questions.length + pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0);
