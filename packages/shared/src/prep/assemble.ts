import { SHARED_CRITERIA } from '../pack/default-rubric.js';
import type { Pack } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import { remindersOf, wordsOf } from './assemble-advice.js';
import { bank, candidateQuestionsOf, drillOf, weakSpotsOf } from './assemble-asked.js';
import { ownCriteria, roleCard } from './assemble-cards.js';
import type { Assembly, Placed } from './assembly.js';
import { draftsOf, limited, place } from './assembly.js';
import { briefText } from './brief-text.js';
import type { Accepted } from './combine.js';
import { createFitter } from './limits.js';
import type { Placement, Warning } from './report.js';
import { assembleRounds } from './rounds.js';

export interface Assembled {
  pack: Pack;
  placed: Placed[];
  placements: Placement[];
  warnings: Warning[];
  /** The line where each thing in the pack stands. */
  lineOf: Map<string, number>;
}

/** Builds the pack from the claims that stand. Ids count positions, so the same text gives the same pack. */
export function assemblePack(accepted: Accepted, fileName: string | undefined): Assembled {
  const into: Assembly = { fit: createFitter(), placed: [], placements: [], warnings: [], lineOf: new Map() };
  const [titleDraft] = draftsOf(accepted, 'title');
  const title = titleOf(titleDraft?.title, fileName, into);
  if (titleDraft) place(into, 'title', titleDraft, 'title', 'Title');
  const cardDrafts = limited(into, draftsOf(accepted, 'role-card'), PACK_LIMITS.roleCards, 'role cards');
  const roleCards = cardDrafts.map((draft, index) => roleCard(into, draft, index));
  const questions = bank(
    into,
    limited(into, draftsOf(accepted, 'question'), PACK_LIMITS.questions, 'questions'),
  );
  const weakSpots = weakSpotsOf(into, accepted);
  const drill = drillOf(into, accepted);
  const candidateQuestions = candidateQuestionsOf(into, accepted, cardDrafts, roleCards);
  const reminders = remindersOf(into, accepted);
  const material = { roleCards, questions, weakSpots, drill, candidateQuestions };
  const rounds = assembleRounds(into, accepted, material);
  const [brief] = draftsOf(accepted, 'brief');
  if (brief) place(into, 'brief', brief, 'brief', 'Brief');
  const candidate = titleDraft?.candidate;
  const base = {
    title,
    ...(candidate ? { candidate: into.fit.title(candidate) } : {}),
    roleCards,
    rounds,
    drill,
  };
  const pack: Pack = {
    title,
    brief: into.fit.text(briefText(base, brief?.text ?? '')),
    ...(base.candidate === undefined ? {} : { candidate: base.candidate }),
    roleCards,
    questions,
    weakSpots,
    rounds,
    candidateQuestions,
    drill,
    reminders,
    wordsToAvoid: wordsOf(into, accepted, reminders),
    rubric: {
      criteria: [...SHARED_CRITERIA.map((criterion) => ({ ...criterion })), ...ownCriteria(into, roleCards)],
    },
  };
  return {
    pack,
    placed: into.placed,
    placements: into.placements.sort((left, right) => left.startLine - right.startLine),
    warnings: [...into.warnings, ...into.fit.warnings],
    lineOf: into.lineOf,
  };
}

function titleOf(found: string | undefined, fileName: string | undefined, into: Assembly): string {
  const stem = (fileName ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const title = into.fit.title(found ?? '');
  if (title !== '') return title;
  into.warnings.push({
    code: 'NO_TITLE',
    message: 'The document has no title. Give the pack one, so that you find it again.',
  });
  return stem === '' ? 'Untitled preparation' : into.fit.title(stem);
}
