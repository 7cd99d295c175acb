import type { Pack, PackRound, RoundKind, Segment } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import type { Assembly } from './assembly.js';
import { place, startLine } from './assembly.js';
import type { ClaimOf, SegmentDraft } from './claims.js';
import type { Accepted } from './combine.js';
import { clockText, lengthText } from './time-text.js';

const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;

const ROUND_MINUTES = { panelQuestions: 20, perWeakSpot: 3, candidateQuestions: 5 };

export type RoundMaterial = Pick<
  Pack,
  'questions' | 'weakSpots' | 'drill' | 'candidateQuestions' | 'roleCards'
>;

/** A round for each kind of material that the document has, in the order of an interview. */
export function assembleRounds(into: Assembly, accepted: Accepted, material: RoundMaterial): PackRound[] {
  const rounds: (PackRound | undefined)[] = [
    timedRound(into, accepted.pitch[0], 'beat', 'Beat'),
    timedRound(into, accepted.presentation[0], 'section', 'Section'),
  ];
  return [...rounds.filter((round) => round !== undefined), ...roundsFor(material)];
}

function roundsFor(material: RoundMaterial): PackRound[] {
  const rounds: PackRound[] = [];
  const add = (kind: RoundKind, title: string, durationMs: number) =>
    rounds.push({ id: kind, kind, title, durationMs: Math.min(durationMs, LONGEST), segments: [] });
  const onCards = material.roleCards.some((card) => card.questions.length > 0);
  if (material.questions.length > 0 || onCards)
    add('panel-questions', 'Panel questions', ROUND_MINUTES.panelQuestions * MINUTE);
  const spots = material.weakSpots.length;
  if (spots > 0) add('pressure', 'Under pressure', spots * ROUND_MINUTES.perWeakSpot * MINUTE);
  if (material.candidateQuestions.length > 0)
    add('candidate-questions', 'Your questions to the panel', ROUND_MINUTES.candidateQuestions * MINUTE);
  const limits = material.drill.reduce((sum, item) => sum + item.limitMs, 0);
  if (limits > 0) add('rapid-fire', 'Rapid fire', limits);
  return rounds;
}

/** Adds at the end of the run sheet each round that the pack has material for and no round of that kind yet. */
export function withNeededRounds(pack: Pack): Pack {
  const missing = roundsFor(pack).filter(({ kind }) => !pack.rounds.some((round) => round.kind === kind));
  if (missing.length === 0 || pack.rounds.length + missing.length > PACK_LIMITS.list) return pack;
  return { ...pack, rounds: [...pack.rounds, ...missing.map((round) => withFreeId(round, pack.rounds))] };
}

function withFreeId(round: PackRound, rounds: readonly PackRound[]): PackRound {
  let id = round.id;
  for (let count = 2; rounds.some((other) => other.id === id); count += 1) id = `${round.id}-${count}`;
  return { ...round, id };
}

export interface NewSegment {
  id: string;
  label: string;
  ms: number;
  text: string;
}

/** Adds a beat or section after the last one, in a new round where there is none; undefined if it is full. */
export function addSegment(
  rounds: readonly PackRound[],
  kind: 'pitch' | 'presentation',
  { id, label, ms, text }: NewSegment,
): PackRound[] | undefined {
  const at = rounds.findIndex((round) => round.kind === kind);
  const round = rounds[at] ?? withFreeId(emptyTimedRound(kind), rounds);
  const startMs = Math.max(0, ...round.segments.map((segment) => segment.endMs));
  const endMs = startMs + ms;
  if (round.segments.length >= PACK_LIMITS.list || endMs > LONGEST) return undefined;
  const segment: Segment = { id, label, startMs, endMs, ...(text === '' ? {} : { text }) };
  const segments = [...round.segments, segment];
  const longer = { ...round, segments, durationMs: Math.max(round.durationMs, endMs) };
  return at < 0 ? [longer, ...rounds] : rounds.map((other, index) => (index === at ? longer : other));
}

function emptyTimedRound(kind: 'pitch' | 'presentation'): PackRound {
  return {
    id: kind,
    kind,
    title: kind === 'pitch' ? 'Pitch' : 'Presentation',
    durationMs: 1_000,
    segments: [],
  };
}

function timedRound(
  into: Assembly,
  claim: ClaimOf<'pitch'> | ClaimOf<'presentation'> | undefined,
  prefix: string,
  noun: string,
): PackRound | undefined {
  if (!claim) return undefined;
  const drafts = claim.items.slice(0, PACK_LIMITS.list);
  const segments = drafts.map((draft, index): Segment => {
    const id = `${prefix}-${index + 1}`;
    const time = `${clockText(draft.startMs)}–${clockText(draft.endMs)}`;
    place(into, claim.kind, draft, id, `${noun} ${index + 1}, ${time}`);
    return segmentOf(into, draft, id);
  });
  const durationMs = Math.min(Math.max(...segments.map((segment) => segment.endMs)), LONGEST);
  warnAboutLength(into, claim, durationMs);
  return { ...emptyTimedRound(claim.kind), durationMs, segments };
}

function segmentOf(into: Assembly, draft: SegmentDraft, id: string): Segment {
  const at = startLine(draft);
  const text = into.fit.text(draft.text, at);
  const times = { startMs: draft.startMs, endMs: draft.endMs };
  return { id, label: into.fit.title(draft.label, at), ...times, ...(text === '' ? {} : { text }) };
}

function warnAboutLength(
  into: Assembly,
  claim: ClaimOf<'pitch'> | ClaimOf<'presentation'>,
  durationMs: number,
): void {
  const { declared } = claim;
  if (!declared || (durationMs >= declared.minMs && durationMs <= declared.ms)) return;
  const what = claim.kind === 'pitch' ? 'beats of the pitch' : 'sections of the presentation';
  into.warnings.push({
    code: 'DURATION_MISMATCH',
    message: `The ${what} add up to ${lengthText(durationMs)}, but the heading says ${lengthText(declared.ms)}. Change one of them.`,
    line: declared.line,
  });
}
