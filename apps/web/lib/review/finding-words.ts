import type { Finding } from '@mockpanel/shared/review/findings';
import { formatDuration } from '../format-time';
import { formatScore } from './score-rows';
import type { ReviewTexts, Wording } from './texts';

/** One fact as a plain sentence in the reader's language. */
export function findingWords({ code, values }: Finding, t: ReviewTexts, wording: Wording): string {
  const say = t.findings;
  switch (code) {
    case 'disagreement':
      return say.disagreement(
        values.criterion,
        values.round,
        say.given(values.max, values.maxBy.join(', ')),
        say.given(values.min, values.minBy.join(', ')),
      );
    case 'low':
      return say.low(values.criterion, values.round, formatScore(values.median, t), values.n);
    case 'point-lost':
      return say.pointLost(values.point);
    case 'points-lost':
      return say.pointsLost(values.lost, values.asked);
    case 'collapsed':
      return say.collapsed(values.questions, values.asked);
    case 'overtime':
      return say.overtime(values.round, formatDuration(values.overtimeMs), formatDuration(values.plannedMs));
    case 'drill':
      return say.drill(values.missed, values.asked);
    case 'guess':
      return guessWords(values, t);
    case 'taps':
      return say.taps(wording.tallies[values.kind], values.count, values.round);
    case 'missing':
      return say.missing(values.handedIn, values.panelists, values.round);
  }
}

function guessWords({ name, gap }: { name: string; gap: number }, t: ReviewTexts): string {
  const by = formatScore(Math.abs(gap), t);
  return gap > 0 ? t.findings.guessedHigh(name, by) : t.findings.guessedLow(name, by);
}
