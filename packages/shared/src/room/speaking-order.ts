import { askingOrder, seated } from './participants.js';
import type { RoomState } from './state.js';

/**
 * How senior a title sounds, the first rule that matches: a debrief hears the least senior first, so that
 * nobody has to contradict their own director. English, German and Spanish titles.
 */
const SENIORITY: readonly [rank: number, title: RegExp][] = [
  [9, /\bhiring manager\b|\bline manager\b|fachvorgesetzt|responsable de (la )?contratación/i],
  [7, /\bvice[- ]president\b|\b[se]?vp\b|\bvicepresident/i],
  [
    8,
    /\bchief\b|\bc[efotpim]o\b|\bciso\b|founder|\bpresident|\b(general|managing) partner\b|geschäftsführ|vorstand|fundador/i,
  ],
  [6, /\bdirector|\bhead of\b|\bdean\b|professor|bereichsleit|abteilungsleit|\bdirektor|catedrátic/i],
  [5, /\bmanager|teamleit|\bleiter(in)?\b|\bleitung\b|\bgerente\b|\bjef[ea]\b|\bresponsable\b/i],
  [4, /\b(staff|principal|lead|architect|architekt|arquitect[oa])/i],
  [3, /\bsenior\b|\bsr\b/i],
  [
    1,
    /\b(intern|trainee|junior|jr|graduate|apprentice|assistant|associate|coordinator)\b|praktikant|werkstudent|\bbecari/i,
  ],
];
const PLAIN = 2;

/** 1 (least senior) to 9 (the hiring manager); a title that says nothing is 2. */
export const seniorityOf = (title: string): number =>
  SENIORITY.find(([, pattern]) => pattern.test(title))?.[0] ?? PLAIN;

/**
 * Who speaks when in the debrief: the candidate, then the panel from the least senior card to the hiring
 * manager. Two cards count as the more senior one, no card as the least; equals go by their seats. Bots have nothing to say.
 */
export function speakingOrder(state: RoomState): string[] {
  const titles = new Map(state.pack.roleCards.map(({ id, title }) => [id, title]));
  const rank = (seatIds: readonly string[]) =>
    Math.max(0, ...seatIds.map((id) => seniorityOf(titles.get(id) ?? '')));
  const candidates = seated(state).filter(({ role }) => role === 'candidate');
  const panel = askingOrder(state)
    .filter(({ bot }) => !bot)
    .map(({ id, seatIds }) => ({ id, rank: rank(seatIds) }))
    .sort((a, b) => a.rank - b.rank);
  return [...candidates, ...panel].map(({ id }) => id);
}
