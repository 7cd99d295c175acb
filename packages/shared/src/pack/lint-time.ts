import { lengthText } from '../prep/time-text.js';
import { VOCABULARIES } from '../prep/vocabulary/match.js';
import type { LintRule, LintWarning } from './lint.js';
import type { Mend } from './mends.js';
import { type OwnWords, ownWords, placeText, spokenMs, WORDS_PER_MINUTE, wordCount } from './own-words.js';

/** People speak faster for a sentence or two; beyond this a script does not fit. */
const TOLERANCE = 1.1;
const MINUTE_MS = 60_000;
const STEP_MS = 5_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

export const longScript: LintRule = (pack) =>
  ownWords(pack).flatMap((own): LintWarning[] => {
    const { target, text, slotMs } = own;
    if (slotMs === undefined) return [];
    const neededMs = spokenMs(text);
    if (neededMs <= slotMs * TOLERANCE) return [];
    const words = wordCount(text);
    const fits = Math.floor((slotMs / MINUTE_MS) * WORDS_PER_MINUTE);
    const message = `Shorten ${placeText(own)}: ${words} words take about ${lengthText(neededMs)}, and the slot is ${lengthText(slotMs)} (${fits} words).`;
    const values = { where: own.where, name: own.name, words, neededMs, slotMs, fits };
    return [{ code: 'LONG_SCRIPT', message, values, targets: [target], mend: roomFor(own, neededMs) }];
  });

function roomFor({ target, where }: OwnWords, neededMs: number): Mend {
  const ms = Math.min(Math.ceil(neededMs / STEP_MS) * STEP_MS, LONGEST_MS);
  return where === 'segment'
    ? { do: 'lengthen-segment', segmentId: target, ms }
    : { do: 'set-limit', itemId: target, ms };
}

export const slotTooShort: LintRule = (pack) => {
  const pitch = pack.rounds.find((round) => round.kind === 'pitch');
  if (!pitch) return [];
  const pitchMs = pitch.durationMs;
  const sections = pack.rounds
    .filter((round) => round.kind === 'presentation')
    .flatMap((round) => round.segments);
  return sections.flatMap((segment): LintWarning[] => {
    const slotMs = segment.endMs - segment.startMs;
    const usesPitch = VOCABULARIES.some(({ pitchCue }) =>
      pitchCue.test((segment.text ?? '').slice(0, 4_000)),
    );
    if (!usesPitch || slotMs >= pitchMs) return [];
    const message = `"${segment.label}" has ${lengthText(slotMs)}, but your pitch takes ${lengthText(pitchMs)}. Give the section more time, or use a shorter pitch there.`;
    return [
      {
        code: 'SLOT_TOO_SHORT',
        message,
        values: { name: segment.label, slotMs, pitchMs, startMs: segment.startMs, endMs: segment.endMs },
        targets: [segment.id],
        mend: { do: 'lengthen-segment', segmentId: segment.id, ms: pitchMs },
      },
    ];
  });
};

export const durationMismatch: LintRule = (pack) =>
  pack.rounds.flatMap((round): LintWarning[] => {
    const [first] = round.segments;
    if (!first) return [];
    const partsMs = Math.max(...round.segments.map((segment) => segment.endMs));
    if (partsMs === round.durationMs) return [];
    const message = `The parts of "${round.title}" end at ${lengthText(partsMs)}, but the round has ${lengthText(round.durationMs)}. Change one of them.`;
    const values = { name: round.title, partsMs, roundMs: round.durationMs };
    const mend: Mend = { do: 'set-round-length', roundId: round.id, ms: partsMs };
    const canBeSet = partsMs >= 1_000 && partsMs <= LONGEST_MS;
    return [
      {
        code: 'DURATION_MISMATCH',
        message,
        values,
        targets: [first.id, round.id],
        ...(canBeSet ? { mend } : {}),
      },
    ];
  });
