import type { DrillItem, PackRound, RoleCard, RoundKind, Segment, WeakSpot } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import type { Assembly } from './assembly.js';
import { place, startLine } from './assembly.js';
import type { ClaimOf, SegmentDraft } from './claims.js';
import type { Accepted } from './combine.js';
import { clockText, lengthText } from './time-text.js';

const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;

const ROUND_MINUTES = { panelQuestions: 20, perWeakSpot: 3, candidateQuestions: 5 };

export interface RoundMaterial {
  questions: number;
  weakSpots: WeakSpot[];
  drill: DrillItem[];
  candidateQuestions: number;
  cards: RoleCard[];
}

/** A round for each kind of material that the document has, in the order of an interview. */
export function assembleRounds(into: Assembly, accepted: Accepted, material: RoundMaterial): PackRound[] {
  const rounds: (PackRound | undefined)[] = [
    timedRound(into, accepted.pitch[0], 'beat', 'Beat'),
    timedRound(into, accepted.presentation[0], 'section', 'Section'),
  ];
  const add = (kind: RoundKind, title: string, durationMs: number) =>
    rounds.push({ id: kind, kind, title, durationMs: Math.min(durationMs, LONGEST), segments: [] });
  const asked = material.questions + material.cards.reduce((sum, card) => sum + card.questions.length, 0);
  if (asked > 0) add('panel-questions', 'Panel questions', ROUND_MINUTES.panelQuestions * MINUTE);
  const spots = material.weakSpots.length;
  if (spots > 0) add('pressure', 'Under pressure', spots * ROUND_MINUTES.perWeakSpot * MINUTE);
  if (material.candidateQuestions > 0)
    add('candidate-questions', 'Your questions to the panel', ROUND_MINUTES.candidateQuestions * MINUTE);
  const limits = material.drill.reduce((sum, item) => sum + item.limitMs, 0);
  if (limits > 0) add('rapid-fire', 'Rapid fire', limits);
  return rounds.filter((round) => round !== undefined);
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
  const title = claim.kind === 'pitch' ? 'Pitch' : 'Presentation';
  return { id: claim.kind, kind: claim.kind, title, durationMs, segments };
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
