import type { ClaimOf, RecogniserInput } from '../claims.js';
import { declaredLength, headingsAbove, timedGroups } from '../timed-groups.js';
import { weightOfAny } from '../vocabulary/match.js';

const LONGEST_PITCH_MS = 5 * 60_000;
const THRESHOLD = 7;

/** A presentation is a run of timed sections, longer than a pitch. */
export function recognisePresentation({ outline }: RecogniserInput): ClaimOf<'presentation'>[] {
  return timedGroups(outline).flatMap((group): ClaimOf<'presentation'>[] => {
    const named = weightOfAny(headingsAbove(group), 'presentation');
    const pitch = weightOfAny(headingsAbove(group), 'pitch');
    const long = group.totalMs > LONGEST_PITCH_MS;
    const score =
      4 +
      named * 2 -
      (long ? Math.min(pitch, 1) : pitch) +
      (long ? 4 : -2) +
      (group.mode === 'range' ? 2 : 0);
    if (score < THRESHOLD) return [];
    const declared = declaredLength(group.parent);
    const evidence = [
      `heading ${named}`,
      `${group.entries.length} timed sections`,
      `${group.totalMs} ms in all`,
    ];
    return [
      {
        kind: 'presentation',
        score,
        enough: THRESHOLD,
        evidence,
        items: group.entries,
        whole: true,
        ...(declared ? { declared } : {}),
      },
    ];
  });
}
