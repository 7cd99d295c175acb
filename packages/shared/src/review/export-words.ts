import type { RoundKind } from '../pack/schema.js';
import type { NoteKind, Verdict } from '../room/commands.js';
import { isCounted } from './criteria.js';
import type { Review, ReviewMoment } from './types.js';

export const NOTE_WORDS: Record<NoteKind, string> = {
  strength: 'Strength',
  improve: 'To work on',
  evidence: 'Evidence',
  'hard-truth': 'Hard truth',
  other: 'Note',
};

export const VERDICT_WORDS: Record<Verdict, string> = {
  'strong-no': 'Strong no',
  no: 'No',
  yes: 'Yes',
  'strong-yes': 'Strong yes',
};

export const ROUND_WORDS: Record<RoundKind, string> = {
  pitch: 'Pitch',
  presentation: 'Presentation',
  'panel-questions': 'Panel questions',
  pressure: 'Pressure',
  'candidate-questions': 'Candidate’s questions',
  'rapid-fire': 'Rapid-fire',
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A length such as 2:00 or 1:15:00, rounded to the second. */
export function durationText(ms: number): string {
  const seconds = Math.round(Math.max(0, ms) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A place in the session, such as 1:15: its second has begun. */
export const placeText = (ms: number): string => durationText(Math.floor(ms / 1_000) * 1_000);

/** A moment as 2026-11-23T18:30:00.000Z: the same wherever it is read. */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** The moment from which a recording of the session would count. */
export const startOf = ({ room, timeline }: Review): number => room.startedAt ?? timeline[0]?.at ?? 0;

/** What a review's ids stand for. */
export interface Labels {
  person: (id: string) => string;
  /** A role card's title. */
  card: (id: string) => string;
  round: (id: string | null) => string;
  /** A beat, a section or a drill item. */
  step: (id: string) => string;
  /** Whether what somebody scored counts. */
  isCounted: (id: string) => boolean;
}

export function labelsOf({ room, rounds, drill }: Review): Labels {
  const people = new Map(room.participants.map((participant) => [participant.id, participant]));
  const titles = new Map(room.rounds.map(({ id, title }) => [id, title]));
  const cards = new Map(room.seats.map(({ id, title, persona }) => [id, title || persona]));
  const steps = new Map([
    ...rounds.flatMap(({ segments }) => segments.map(({ id, label }) => [id, label] as const)),
    ...drill.map(({ id, question }) => [id, question] as const),
  ]);
  return {
    person: (id) => people.get(id)?.name ?? '',
    card: (id) => cards.get(id) ?? '',
    round: (id) => (id === null ? '' : (titles.get(id) ?? '')),
    step: (id) => steps.get(id) ?? '',
    isCounted: (id) => {
      const found = people.get(id);
      return found === undefined || isCounted(found);
    },
  };
}

/** A moment of the timeline as a short sentence; names only where the review has them. */
export function momentText({ person, round, step }: Labels, moment: ReviewMoment): string {
  const { kind, text = '', refId = '', participantId } = moment;
  const who = participantId === undefined ? '' : person(participantId);
  const says = (verb: string, what: string, without: string) =>
    [who === '' ? without : `${who} ${verb}`, ...(what === '' ? [] : [what])].join(': ');
  switch (kind) {
    case 'round-started':
      return `${round(moment.roundId)} begins`;
    case 'round-closed':
      return `${round(moment.roundId)} ends`;
    case 'round-paused':
      return 'The clock is paused';
    case 'round-resumed':
      return 'The clock goes on';
    case 'round-extended':
      return `The round gets ${durationText(moment.byMs ?? 0)} more`;
    case 'segment':
      return `Next part: ${step(refId)}`;
    case 'item':
      return `Drill: ${step(refId)}`;
    case 'question':
      return says('asks', text, 'Question');
    case 'push':
      return says('pushes', text, 'Push');
    case 'answer-ended':
      return 'The answer ends';
    case 'interruption':
      return who === '' ? 'Somebody cuts in' : `${who} cuts in`;
    case 'talk-resumed':
      return 'The talk goes on';
    case 'safe-stop':
      return 'The candidate stops the pressure';
    case 'panel-asked':
      return who === '' ? `The candidate asks: ${text}` : `The candidate asks ${who}: ${text}`;
    default:
      return kind;
  }
}
