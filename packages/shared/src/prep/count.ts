import type { Pack, RoleCard } from '../pack/schema.js';
import type { PlacedKind, Placement, Recognised } from './report.js';

/** Without any of these there is nothing to rehearse, and an import would be a false success. */
const REHEARSABLE: ReadonlySet<PlacedKind> = new Set<PlacedKind>([
  'pitch-beat',
  'presentation-section',
  'role-card',
  'question',
  'weak-spot',
  'candidate-question',
  'drill-item',
]);

/** One thing that was read for sure, or a few that may be it; a single question without an answer is neither. */
export function isRehearsable(pack: Pack, placed: readonly Placement[]): boolean {
  const bare = new Set(pack.roleCards.filter(isOnlyNamed).map(({ id }) => id));
  const things = placed.filter(({ kind, target }) => REHEARSABLE.has(kind) && !bare.has(target));
  const [only] = pack.questions;
  if (things.length === 1 && only && only.answer === undefined) return false;
  return things.length >= FEW || things.some(({ confidence }) => confidence === 'high');
}

/** A name alone gives a panelist nothing to do. */
function isOnlyNamed({ questions, caresAbout, handling, script }: RoleCard): boolean {
  return questions.length + caresAbout.length + handling.length === 0 && script === undefined;
}

const FEW = 3;

/** How much of each kind a pack holds; kinds of which it has none are left out. */
export function countRecognised(pack: Pack): Recognised[] {
  const segments = (kind: string) =>
    pack.rounds.filter((round) => round.kind === kind).reduce((sum, round) => sum + round.segments.length, 0);
  const counts: [string, number][] = [
    ['pitch-beat', segments('pitch')],
    ['role-card', pack.roleCards.length],
    ['card-question', pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0)],
    ['weak-spot', pack.weakSpots.length],
    ['presentation-section', segments('presentation')],
    ['question', pack.questions.length],
    ['candidate-question', pack.candidateQuestions.length],
    ['drill-item', pack.drill.length],
    ['reminder', pack.reminders.length],
    ['word-to-avoid', pack.wordsToAvoid.length],
  ];
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}
