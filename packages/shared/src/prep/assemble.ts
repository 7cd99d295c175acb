import { cardCriterion, SHARED_CRITERIA } from '../pack/default-rubric.js';
import type {
  BankQuestion,
  CandidateQuestion,
  Criterion,
  DrillItem,
  Pack,
  RoleCard,
  WeakSpot,
} from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import type { Assembly, Placed } from './assembly.js';
import { place, placeInside, startLine } from './assembly.js';
import { briefText } from './brief-text.js';
import type {
  CandidateQuestionDraft,
  CardDraft,
  ClaimKind,
  DraftOf,
  Found,
  QuestionDraft,
} from './claims.js';
import type { Accepted } from './combine.js';
import { plainInline, sameWords } from './inline-text.js';
import { proposeKeyPoints } from './key-points.js';
import { createFitter } from './limits.js';
import type { AudienceResolver } from './names.js';
import { audienceResolver } from './names.js';
import { bannedIn } from './recognisers/words-to-avoid.js';
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

function draftsOf<K extends ClaimKind>(accepted: Accepted, kind: K): DraftOf[K][] {
  return accepted[kind].flatMap((claim) => claim.items as DraftOf[K][]);
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

/** Keeps a list within the pack's limit; what is left out stays unplaced, so its lines are reported. */
function limited<T extends Found>(into: Assembly, drafts: T[], most: number, what: string): T[] {
  const left = drafts[most];
  if (left)
    into.warnings.push({
      code: 'TOO_MANY',
      message: `A pack holds up to ${most} ${what}; the document has ${drafts.length}. Split it into two documents.`,
      line: startLine(left),
    });
  return drafts.slice(0, most);
}

function roleCard(into: Assembly, draft: CardDraft, index: number): RoleCard {
  const id = `card-${index + 1}`;
  const at = startLine(draft);
  const lines = (items: { line: number; text: string }[]) =>
    items.slice(0, PACK_LIMITS.list).map(({ line, text }) => into.fit.line(text, line));
  const questions = draft.questions.slice(0, PACK_LIMITS.list).map((question, number) => {
    const questionId = `${id}-q${number + 1}`;
    placeInside(into, 'card-question', draft, questionId, question.line, question.endLine);
    return {
      id: questionId,
      text: into.fit.line(question.text, question.line),
      listenFor: question.listenFor
        .filter((text) => text.trim() !== '')
        .map((text) => into.fit.line(text, question.line)),
      ...(question.followUp ? { followUp: into.fit.line(question.followUp, question.line) } : {}),
      ...(question.answer ? { answer: into.fit.text(question.answer, question.line) } : {}),
    };
  });
  place(into, 'role-card', draft, id, `Role card, ${counted(questions.length, 'question')}`);
  const script = into.fit.text(draft.script, at);
  return {
    id,
    name: into.fit.title(draft.name, at),
    title: into.fit.title(draft.title, at),
    caresAbout: lines(draft.caresAbout),
    questions,
    handling: lines(draft.handling),
    ...(script === '' ? {} : { script }),
  };
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function bank(into: Assembly, drafts: QuestionDraft[]): BankQuestion[] {
  return drafts.map((draft, index) => {
    const id = `q-${index + 1}`;
    const at = startLine(draft);
    const answer = into.fit.text(draft.answer, at);
    const points = draft.keyPoints.length > 0 ? draft.keyPoints.slice(0, 12) : proposeKeyPoints(answer);
    place(into, 'question', draft, id, `Question ${index + 1}`);
    return {
      id,
      text: into.fit.line(draft.text, at),
      category: into.fit.title(draft.category, at),
      ...(answer === '' ? {} : { answer }),
      keyPoints: points
        .filter((text) => text.trim() !== '')
        .map((text, point) => ({ id: `${id}-k${point + 1}`, text: into.fit.line(text, at) })),
    };
  });
}

function weakSpotsOf(into: Assembly, accepted: Accepted): WeakSpot[] {
  const drafts = limited(into, draftsOf(accepted, 'weak-spot'), PACK_LIMITS.list, 'weak spots');
  return drafts.map((draft, index) => {
    const id = `weak-${index + 1}`;
    const at = startLine(draft);
    place(into, 'weak-spot', draft, id, `Weak spot ${index + 1}`);
    return {
      id,
      title: into.fit.title(draft.title || draft.challenge, at),
      challenge: into.fit.line(draft.challenge, at),
      defence: into.fit.text(draft.defence, at),
      ...(draft.push === '' ? {} : { push: into.fit.line(draft.push, at) }),
      ...(draft.secondDefence === '' ? {} : { secondDefence: into.fit.text(draft.secondDefence, at) }),
    };
  });
}

function drillOf(into: Assembly, accepted: Accepted): DrillItem[] {
  const drafts = limited(into, draftsOf(accepted, 'drill'), PACK_LIMITS.list, 'drill items');
  return drafts.map((draft, index) => {
    const id = `drill-${index + 1}`;
    const at = startLine(draft);
    place(into, 'drill', draft, id, `Drill item ${index + 1}`);
    const texts = { question: into.fit.line(draft.question, at), answer: into.fit.text(draft.answer, at) };
    return { id, ...texts, limitMs: draft.limitMs };
  });
}

function candidateQuestionsOf(
  into: Assembly,
  accepted: Accepted,
  cardDrafts: CardDraft[],
  cards: RoleCard[],
): CandidateQuestion[] {
  const drafts = limited(
    into,
    draftsOf(accepted, 'candidate-question'),
    PACK_LIMITS.list,
    'questions for the panel',
  );
  const asked: CandidateQuestion[] = [];
  const add = (text: string, line: number, to: string | undefined) => {
    const id = `ask-${asked.length + 1}`;
    asked.push({ id, text: into.fit.line(text, line), ...(to === undefined ? {} : { to }) });
    return id;
  };
  const resolve = audienceResolver(cards);
  for (const draft of drafts) {
    const to = audienceOf(into, draft, resolve);
    const id = add(draft.text, startLine(draft), to);
    const name = cards.find((card) => card.id === to)?.name ?? 'the panel';
    place(into, 'candidate-question', draft, id, `Question for ${name}`);
  }
  for (const [index, card] of cardDrafts.entries())
    for (const { text, line } of card.askThem)
      if (asked.length < PACK_LIMITS.list)
        placeInside(into, 'candidate-question', card, add(text, line, cards[index]?.id), line, line);
  return asked;
}

function audienceOf(
  into: Assembly,
  draft: CandidateQuestionDraft,
  resolve: AudienceResolver,
): string | undefined {
  if (draft.audience === '') return undefined;
  const audience = resolve(draft.audience);
  if (audience === 'unknown')
    into.warnings.push({
      code: 'UNKNOWN_AUDIENCE',
      message: `"${plainInline(draft.audience)}" matches no single role card, so this question is for the whole panel. Choose a person in the pack.`,
      line: startLine(draft),
    });
  return typeof audience === 'object' ? audience.to : undefined;
}

function remindersOf(into: Assembly, accepted: Accepted): string[] {
  const drafts = limited(into, draftsOf(accepted, 'reminder'), PACK_LIMITS.list, 'reminders');
  return drafts.map((draft, index) => {
    place(into, 'reminder', draft, `reminder-${index + 1}`, 'Reminder');
    return into.fit.line(draft.text, startLine(draft));
  });
}

function wordsOf(into: Assembly, accepted: Accepted, reminders: string[]): string[] {
  const listed = draftsOf(accepted, 'words-to-avoid').flatMap((draft, index) => {
    place(
      into,
      'words-to-avoid',
      draft,
      `words-${index + 1}`,
      counted(draft.words.length, 'word') + ' to avoid',
    );
    return draft.words;
  });
  const seen = new Set<string>();
  const unique = [...listed, ...reminders.flatMap(bannedIn)].filter((word) => {
    const same = sameWords(word);
    if (same === '' || seen.has(same)) return false;
    seen.add(same);
    return true;
  });
  return unique.slice(0, PACK_LIMITS.list);
}

/** Each card's own criteria are what its person cares about, in the author's words. */
function ownCriteria(into: Assembly, cards: RoleCard[]): Criterion[] {
  const room = PACK_LIMITS.list - SHARED_CRITERIA.length;
  return cards
    .flatMap((card) => card.caresAbout.map((text, index) => ({ card, text: plainInline(text), index })))
    .filter(({ text }) => text !== '')
    .slice(0, room)
    .map(({ card, text, index }) =>
      cardCriterion(card.id, index, into.fit.title(text, into.lineOf.get(card.id))),
    );
}
