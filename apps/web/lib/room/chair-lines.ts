import type { CueTexts, Situation } from './situation';

/** What the chair may read out, word for word, so that nobody has to invent how a session is led. */
export function chairLine(now: Situation, t: CueTexts['say']): string | null {
  const { candidate, round, nextRound, phase, anyRun } = now;
  if (phase === 'lobby') return t.lobby;
  if (phase !== 'running') return null;
  if (round === null || round.state === 'closed' || round.state === 'ready') {
    if (!anyRun) return t.firstRound(candidate, nextRound ?? t.theFirstRound);
    return nextRound ? t.between(candidate) : t.last(candidate);
  }
  if (round.state === 'paused') return t.paused;
  if (now.asking) return null;
  if (now.overtime) return t.over(candidate);
  return openingLine(now, round.kind, t);
}

function openingLine(
  { candidate, stress }: Situation,
  kind: NonNullable<Situation['round']>['kind'],
  t: CueTexts['say'],
): string {
  switch (kind) {
    case 'pitch':
      return t.pitch(candidate);
    case 'presentation':
      return stress ? t.talkStress(candidate) : t.talkLearning(candidate);
    case 'panel-questions':
      return t.questions;
    case 'pressure':
      return t.pressure(candidate);
    case 'candidate-questions':
      return t.own(candidate);
    case 'rapid-fire':
      return t.drill(candidate);
  }
}
