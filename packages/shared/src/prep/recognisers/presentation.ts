import type { ClaimOf, RecogniserInput } from '../claims.js';
import type { TimedGroup } from '../timed-groups.js';
import { areSlides, declaredLength, headingsAbove, timedGroups } from '../timed-groups.js';
import { weightOf, weightOfAny } from '../vocabulary/match.js';

const LONGEST_TALK_MS = 60 * 60_000;
const LONGEST_PITCH_MS = 5 * 60_000;
const THRESHOLD = 7;

/** A presentation is a run of timed sections, longer than a pitch. */
export function recognisePresentation({ outline }: RecogniserInput): ClaimOf<'presentation'>[] {
  return timedGroups(outline).flatMap((group): ClaimOf<'presentation'>[] => {
    const named = weightOfAny(headingsAbove(group), 'presentation');
    const pitch = weightOfAny(headingsAbove(group), 'pitch');
    const long = group.totalMs > LONGEST_PITCH_MS;
    const slides = areSlides(group);
    const score =
      4 +
      named * 2 -
      (long ? Math.min(pitch, 1) : pitch) +
      (long ? 4 : -2) -
      (named <= 1 && !slides ? scheduleDoubt(group) : 0) +
      (slides ? 6 : 0) -
      (isBlankForm(group) ? BLANK_DOUBT : 0) +
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

const BLANK_DOUBT = 4;

/** `Intro | [Name] | 5 min`, `Topic 2: [Topic]`: parts whose names are still to be filled in are a form's, not a talk's. */
function isBlankForm({ entries }: TimedGroup): boolean {
  const unnamed = entries.filter(({ label }) => BLANK.test(label)).length;
  const blank = entries.filter(({ text }) => ONLY_BLANKS.test(text)).length;
  return unnamed >= 2 || (unnamed + blank) * 2 > entries.length;
}

const ONLY_BLANKS = /^(?:\[\p{Lu}[\p{L} ]{1,40}\]\s{0,3}){1,4}$/u;
const BLANK = /(?:^|[\s:])\[\p{Lu}[\p{L} ]{1,40}\](?!\()/u;

/** A day of interviews and a plan of work are timed too, and nobody presents them. */
function scheduleDoubt({ parent, entries, totalMs }: TimedGroup): number {
  const rounds = entries.filter(({ label }) =>
    (['questions', 'candidateQuestions', 'occasion'] as const).some(
      (concept) => weightOf(label, concept) >= 2,
    ),
  );
  const hours = totalMs > LONGEST_TALK_MS * 2 ? 6 : totalMs > LONGEST_TALK_MS ? 3 : 0;
  // The phases of an interview are timed, and they are no talk.
  const phases = parent.level > 1 && weightOf(parent.title, 'occasion') === 3 ? 2 : 0;
  return phases + hours + (rounds.length * 3 >= entries.length ? 3 : 0);
}
