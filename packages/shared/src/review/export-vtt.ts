import { labelsOf, momentText, NOTE_WORDS, startOf } from './export-words.js';
import type { Review } from './types.js';

const SHORTEST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * The timeline and the notes as captions for somebody's own recording: times count from the session's start.
 * A caption stays until the next one, half a minute at most.
 */
export function exportVtt(review: Review): string {
  const moments = cuesOf(review);
  const cues = moments.map(({ atMs, text }, index) => {
    const nextMs = moments.slice(index + 1).find((other) => other.atMs > atMs)?.atMs ?? Infinity;
    const endMs = Math.max(atMs + SHORTEST_MS, Math.min(nextMs, atMs + LONGEST_MS));
    return `${index + 1}\n${timestamp(atMs)} --> ${timestamp(endMs)}\n${escaped(text)}\n`;
  });
  return ['WEBVTT\n', 'NOTE Times count from the start of the session.\n', ...cues].join('\n');
}

function cuesOf(review: Review): { atMs: number; text: string }[] {
  const labels = labelsOf(review);
  const start = startOf(review);
  const notes = review.notes.map(({ at, participantId, kind, text }) => ({
    at,
    text: `${NOTE_WORDS[kind]} (${labels.person(participantId)}): ${text}`,
  }));
  return [...review.timeline.map((moment) => ({ at: moment.at, text: momentText(labels, moment) })), ...notes]
    .map(({ at, text }) => ({ atMs: Math.max(0, at - start), text }))
    .sort((a, b) => a.atMs - b.atMs);
}

function timestamp(ms: number): string {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  const seconds = Math.floor(ms / 1_000);
  const clock = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${clock.map((value) => part(value, 2)).join(':')}.${part(ms % 1_000, 3)}`;
}

/** One line, without anything that a player takes for a tag, an entity or the end of a cue. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\s+/g, ' ')
    .trim();
