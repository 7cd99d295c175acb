import type { BankQuestion, CandidateQuestion, DrillItem, RoleCard, WeakSpot } from '../pack/schema.js';
import { PACK_LIMITS } from '../pack/schema.js';
import type { Assembly } from './assembly.js';
import { draftsOf, limited, place, placeInside, startLine } from './assembly.js';
import type { CandidateQuestionDraft, CardDraft, QuestionDraft } from './claims.js';
import type { Accepted } from './combine.js';
import { plainInline } from './inline-text.js';
import { proposeKeyPoints } from './key-points.js';
import type { AudienceResolver } from './names.js';
import { audienceResolver } from './names.js';

export function bank(into: Assembly, drafts: QuestionDraft[]): BankQuestion[] {
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

export function weakSpotsOf(into: Assembly, accepted: Accepted): WeakSpot[] {
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

export function drillOf(into: Assembly, accepted: Accepted): DrillItem[] {
  const drafts = limited(into, draftsOf(accepted, 'drill'), PACK_LIMITS.list, 'drill items');
  return drafts.map((draft, index) => {
    const id = `drill-${index + 1}`;
    const at = startLine(draft);
    place(into, 'drill', draft, id, `Drill item ${index + 1}`);
    const texts = { question: into.fit.line(draft.question, at), answer: into.fit.text(draft.answer, at) };
    return { id, ...texts, limitMs: draft.limitMs };
  });
}

export function candidateQuestionsOf(
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
