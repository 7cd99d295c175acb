import { durationText } from './export-words.js';
import type { Finding } from './findings.js';

const TAP_WORDS = { hedge: 'hedges', filler: 'fillers', ramble: 'moments of rambling' } as const;

const names = (people: readonly string[]): string =>
  people.length < 2 ? (people[0] ?? '') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;

/** A finding as a plain English sentence, for files; pages have theirs in message files. */
export function findingText({ code, values }: Finding): string {
  switch (code) {
    case 'disagreement':
      return `The panel saw “${values.criterion}” differently in ${values.round}: ${values.max} from ${names(values.maxBy)}, ${values.min} from ${names(values.minBy)}.`;
    case 'low':
      return `“${values.criterion}” came out low in ${values.round}: median ${values.median} of ${values.n} scores.`;
    case 'point-lost':
      return `Nobody heard “${values.point}” (${values.question}).`;
    case 'points-lost':
      return `Nobody heard ${values.lost} of the ${values.asked} points that came up.`;
    case 'collapsed':
      return `The answer collapsed at ${values.questions} of the ${values.asked} weak spots that were marked.`;
    case 'overtime':
      return `${values.round} ran over by ${durationText(values.overtimeMs)}, with ${durationText(values.plannedMs)} planned.`;
    case 'drill':
      return `${values.missed} of ${values.asked} drill answers were missed.`;
    case 'guess':
      return values.gap > 0
        ? `${values.name} gave ${values.gap} less than the candidate expected.`
        : `${values.name} gave ${-values.gap} more than the candidate expected.`;
    case 'taps':
      return `One panelist counted about ${values.count} ${TAP_WORDS[values.kind]} in ${values.round}.`;
    case 'missing':
      return `Only ${values.handedIn} of ${values.panelists} panelists handed in for ${values.round}.`;
  }
}
