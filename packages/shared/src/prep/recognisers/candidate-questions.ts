import type { Block, List } from '../blocks.js';
import { oneLine, rangeOf } from '../blocks.js';
import type { CandidateQuestionDraft, ClaimOf, RecogniserInput } from '../claims.js';
import { directionOf } from '../direction.js';
import { itemText } from '../fields.js';
import { looksAsked, questionText } from '../inline-text.js';
import { parseLabel } from '../labels.js';
import { audienceResolver } from '../names.js';
import type { Outline, Section } from '../outline.js';
import { leadText, titlesUp } from '../outline.js';
import { questionsInLead } from '../questions/asked-leads.js';
import { askedProper } from '../questions/asked-proper.js';
import type { QuestionGroup } from '../questions/question-groups.js';
import { questionGroups } from '../questions/question-groups.js';
import { theirTurnIn } from '../questions/section-parts.js';
import { whoAsks } from '../questions/who-asks.js';
import { hasAskedForm, isNotToAsk, namesARole, VOCABULARIES, weightOf } from '../vocabulary/match.js';
import { questionsIn } from './candidate-items.js';
import { candidateTables } from './candidate-tables.js';

const THRESHOLD = 7;

/** What the candidate asks the panel: told by the heading, or by labels that name the people asked. */
export function recogniseCandidateQuestions({
  outline,
  people,
}: RecogniserInput): ClaimOf<'candidate-question'>[] {
  const persons = people.map((person, index) => ({ id: `person-${index}`, ...person }));
  const resolve = audienceResolver(persons);
  const isAudience = (title: string) =>
    resolve(title) !== 'unknown' || VOCABULARIES.some((vocabulary) => vocabulary.addressWords.test(title));
  const personIn: PersonIn = (titles) => titles.find((title) => typeof resolve(title) === 'object') ?? '';
  const inherited = questionGroups(outline).flatMap((group) =>
    fromGroup(group, outline, { isAudience, personIn }),
  );
  const told = outline.sections.flatMap((section): ClaimOf<'candidate-question'>[] => {
    const named = weightOf(section.title, 'candidateQuestions');
    if (titlesUp(section).some(isNotToAsk)) return [];
    if (named < 3 && directionOf(section, outline) === 'panel') return [];
    const addressed = section.children.filter((child) => isAddressed(child, isAudience));
    const byName = addressed.filter(({ title }) => resolve(title) !== 'unknown' || namesARole(title)).length;
    const structural = byName >= 2 && byName * 2 >= section.children.length ? 3 : 0;
    if (named < 2 && structural === 0) return [];
    const items = [
      ...(named >= 2 ? questionsIn(besideAsking(section), personIn([section.title]), isAudience) : []),
      ...(named === 3 ? fromLead(section, personIn([section.title])) : []),
      ...addressed.flatMap((child) => fromChild(child, isAudience)),
      ...(named >= 2 ? bareQuestions(section, named === 3) : []),
    ];
    const score = 3 + named * 2 + structural + (addressed.length > 0 ? 2 : 0);
    // People's names over lists say who is meant, not that anything is asked of them.
    const asked = items.filter(({ text }) => looksAsked(text) || hasAskedForm(text)).length;
    if (items.length === 0 || score < THRESHOLD || (named < 2 && asked === 0)) return [];
    const evidence = [`heading ${named}`, `${addressed.length} addressed`, `${byName} by name`];
    return [{ kind: 'candidate-question', score, enough: THRESHOLD, evidence, items, whole: false }];
  });
  const inLists = claimOf(
    questionsIn(turnsInLists(outline), '', isAudience),
    'an item that gives the candidate the floor',
  );
  const inTables = claimOf(candidateTables(outline), 'a table of what the candidate asks');
  return [...told, ...inherited, ...inLists, ...inTables];
}

function claimOf(items: CandidateQuestionDraft[], why: string): ClaimOf<'candidate-question'>[] {
  const claim = { score: THRESHOLD + 2, enough: THRESHOLD, evidence: [why], items, whole: false };
  return items.length === 0 ? [] : [{ kind: 'candidate-question', ...claim }];
}

/** "Do you have questions for us?" as one item of a list of what the panel asks. */
function turnsInLists({ root, sections }: Outline): Block[] {
  return [root, ...sections]
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'list' ? block.items.flatMap(theirTurnIn) : []));
}

/** Of some titles the nearest one that names somebody on the panel, such as "Questions for Ada", or none. */
type PersonIn = (titles: readonly string[]) => string;

/** Questions under a title such as "About the team", where one further up says who asks. */
function fromGroup(
  group: QuestionGroup,
  outline: Outline,
  { isAudience, personIn }: { isAudience: (title: string) => boolean; personIn: PersonIn },
): ClaimOf<'candidate-question'>[] {
  const { section, items } = group;
  if (weightOf(section.title, 'candidateQuestions') >= 2) return [];
  if (whoAsks(group, outline) !== 'candidate') return [];
  // One question that prose goes on from is a sentence of that prose.
  const [only, more] = items;
  const inProse = only?.shape === 'paragraph' || only?.shape === 'pair';
  if (inProse && !more && only.answer !== '') return [];
  const own = isAudience(section.title) && section.form !== 'root' ? section.title : '';
  const audience = own || personIn(titlesUp(section));
  const drafts = items.map((item) => {
    const draft = inheritedDraft(item);
    // `For Ada: Why now?` says itself whom it is for.
    const label = parseLabel(draft.text, isAudience);
    const isFor = label !== undefined && label.rest !== '' && isAudience(label.title);
    return isFor
      ? { ...draft, text: questionText(label.rest), audience: label.title }
      : { ...draft, audience };
  });
  const evidence = ['a title above or what is asked says who asks'];
  return [
    {
      kind: 'candidate-question',
      score: THRESHOLD + 1.5,
      enough: THRESHOLD,
      evidence,
      items: drafts,
      whole: false,
    },
  ];
}

function inheritedDraft({ text, answer, ranges, shape }: QuestionGroup['items'][number]) {
  // What stands under a heading or a label that asks is advice about it.
  if (ADVISED.has(shape)) return { text, ranges: answer === '' ? ranges : ranges.slice(0, 1) };
  const whole = [text, answer]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*\n\s*/g, ' ');
  const asked = askedProper(whole);
  const partial = asked === whole ? [] : ranges.slice(0, 1).map(({ startLine }) => startLine);
  return { text: asked === whole ? whole : questionText(asked), ranges, partial };
}

const ADVISED: ReadonlySet<QuestionGroup['items'][number]['shape']> = new Set(['section', 'labels', 'turn']);

/** `**My questions:** Why now? Who pays?` */
function fromLead(section: Section, audience: string): CandidateQuestionDraft[] {
  return questionsInLead(section).map((text) => ({
    text: questionText(text),
    audience,
    ranges: [rangeOf(section.own)],
  }));
}

/** `For Ada:` with nothing but questions below it. */
function isAddressed(child: Section, isAudience: (title: string) => boolean): boolean {
  if (child.children.length > 0 || !isAudience(child.title) || looksAsked(child.title)) return false;
  if (isNotToAsk(child.title)) return false;
  return child.lead.length > 0 || child.blocks.some((block) => block.kind !== 'rule');
}

function fromChild(child: Section, isAudience: (title: string) => boolean): CandidateQuestionDraft[] {
  const lead = leadText(child);
  const own: CandidateQuestionDraft[] =
    lead === ''
      ? []
      : [{ text: questionText(oneLine(lead)), audience: child.title, ranges: [rangeOf(child.own)] }];
  const below = questionsIn(child.blocks, child.title, isAudience);
  const [first, ...rest] = [...own, ...below];
  // The label's line belongs to the first question, so that nothing stays unexplained.
  return first ? [{ ...first, ranges: [rangeOf(child.own), ...first.ranges] }, ...rest] : [];
}

/** Titles that are questions themselves, with nothing below, or with advice about them. */
function bareQuestions(section: Section, advised: boolean): CandidateQuestionDraft[] {
  const isBare = ({ blocks, lead }: Section) => blocks.length === 0 && lead.length === 0;
  return section.children
    .filter((child) => looksAsked(child.title) && (advised || isBare(child)))
    .map((child) => ({ text: questionText(child.title), audience: '', ranges: [rangeOf(child.own)] }));
}

/** Beside a list of what can be asked, one of statements says something about it. */
function besideAsking({ blocks, children }: Section): Block[] {
  const within = [...blocks, ...children.flatMap((child) => child.blocks)];
  if (!within.some((block) => block.kind === 'list' && asks(block))) return blocks;
  return blocks.filter((block) => block.kind !== 'list' || asks(block));
}

function asks({ items }: List): boolean {
  return items.some((item) => looksAsked(oneLine(itemText(item))));
}
