import type { ClaimOf, RecogniserInput, SegmentDraft } from '../claims.js';
import { looksAsked } from '../inline-text.js';
import type { Section } from '../outline.js';
import { sectionRanges, sectionText, titlesUp } from '../outline.js';
import type { TimedGroup } from '../timed-groups.js';
import {
  areSlides,
  declaredLength,
  headingsAbove,
  labelledLength,
  statesLength,
  timedGroups,
} from '../timed-groups.js';
import { parseBeatDuration, parseDuration } from '../timing.js';
import { namesASlide, namesAVersion, settlement, weightOf, weightOfAny } from '../vocabulary/match.js';

const LONGEST_PITCH_MS = 5 * 60_000;
const USUAL_PITCH_MS = 2 * 60_000;
const THRESHOLD = 7;

/** A pitch is a few short timed beats, or a text under a heading that says pitch. */
export function recognisePitch({ outline }: RecogniserInput): ClaimOf<'pitch'>[] {
  const timed = timedGroups(outline).map(fromBeats);
  const plain = outline.sections.map(fromText);
  return [...timed, ...plain].filter((claim) => claim !== undefined);
}

function fromBeats(group: TimedGroup): ClaimOf<'pitch'> | undefined {
  const named = weightOfAny(headingsAbove(group), 'pitch');
  const talk = weightOfAny(headingsAbove(group), 'presentation');
  const short = group.totalMs <= LONGEST_PITCH_MS;
  const spoken = group.entries.some((entry) => entry.text !== '');
  const score =
    4 +
    named * 2 -
    talk +
    (short ? 4 : -6) +
    (group.mode === 'duration' ? 1 : -1) +
    (spoken ? 1 : -3) +
    (isScript(group) ? 3 : 0);
  // How to stand while each part is given is no speech.
  const coached = weightOf(group.parent.title, 'reminders') >= 2 && weightOf(group.parent.title, 'pitch') < 3;
  // The parts of one slide are no speech of their own.
  const withinSlide = titlesUp(group.parent).some(namesASlide);
  if (score < THRESHOLD || areSlides(group) || coached || withinSlide) return undefined;
  const declared = declaredLength(group.parent);
  return {
    kind: 'pitch',
    score,
    enough: THRESHOLD,
    evidence: [`heading ${named}`, `${group.entries.length} timed beats`, `${group.totalMs} ms in all`],
    items: fromZero(group.entries),
    whole: true,
    ...(declared ? { declared } : {}),
  };
}

/** Most beats hold what is said then, in quotation marks. */
function isScript({ entries }: TimedGroup): boolean {
  const said = entries.filter(({ text }) => /(?:^|\n)["“«„]/.test(text));
  return said.length * 2 > entries.length;
}

function fromZero(entries: TimedGroup['entries']): SegmentDraft[] {
  const first = entries[0]?.startMs ?? 0;
  return entries.map((entry) => ({ ...entry, startMs: entry.startMs - first, endMs: entry.endMs - first }));
}

/** A pitch without timed beats: its labelled blocks share the time evenly, or it is one beat. */
function fromText(section: Section): ClaimOf<'pitch'> | undefined {
  if (section.form === 'root' || !isPitch(section) || looksAsked(section.title)) return undefined;
  if (section.children.some((child) => child.form === 'heading')) return undefined;
  const declared = declaredLength(section) ?? labelledLength(section);
  const totalMs = declared?.ms ?? USUAL_PITCH_MS;
  if (totalMs > LONGEST_PITCH_MS) return undefined;
  const parts = section.children.filter((child) => sectionText(child) !== '' && !statesLength(child));
  const beats = parts.length >= 2 ? parts : [section];
  const text = sectionText(section);
  if (text === '' || !section.blocks.concat(parts.flatMap((part) => part.blocks)).some(isSpeech))
    return undefined;
  const share = Math.floor(totalMs / beats.length / 1_000) * 1_000;
  if (share < 1_000) return undefined;
  const items = beats.map((beat, index): SegmentDraft => {
    const last = index === beats.length - 1;
    return {
      label: parseBeatDuration(beat.title)?.label ?? beat.title,
      startMs: share * index,
      endMs: last ? totalMs : share * (index + 1),
      text: sectionText(beat),
      ranges: sectionRanges(beat),
    };
  });
  const above = weightOfAny(titlesUp(section).slice(1), 'people');
  const score = 7 + (declared ? 2 + fit(totalMs) : 0) + settlement(section.title) / 2 - above;
  return {
    kind: 'pitch',
    score,
    enough: THRESHOLD,
    evidence: ['a heading that says pitch'],
    items,
    whole: true,
    ...(declared ? { declared } : {}),
  };
}

/** A title that says pitch, or one of several versions of the pitch that a title right above announces. */
function isPitch(section: Section): boolean {
  if (weightOf(section.title, 'pitch') === 3) return true;
  const above = section.parent;
  if (!above || weightOf(above.title, 'pitch') < 3 || !parseDuration(section.title)) return false;
  return (
    namesAVersion(section.title) ||
    (above.children.filter((child) => parseDuration(child.title)).length >= 2 &&
      !parseBeatDuration(section.title))
  );
}

/** Of several versions, the one closest to the two minutes of a pitch round is taken. */
function fit(totalMs: number): number {
  return 0.5 - Math.min(0.5, Math.abs(totalMs - USUAL_PITCH_MS) / USUAL_PITCH_MS / 2);
}

function isSpeech(block: Section['blocks'][number]): boolean {
  return block.kind === 'quote' || block.kind === 'paragraph';
}
