import type { ClaimOf, RecogniserInput } from '../claims.js';
import { isPreparation } from '../document-kind.js';
import { stripDecoration, stripNumbering } from '../inline-text.js';
import type { Outline, Section } from '../outline.js';
import { titlesOver, titlesUp } from '../outline.js';
import type { QuestionGroup } from '../questions/question-groups.js';
import { questionGroups } from '../questions/question-groups.js';
import type { QuestionItem } from '../questions/question-item.js';
import { whoAsks } from '../questions/who-asks.js';
import { namesASlide, partOf, speaksToReader, weightOf, weightOfAny } from '../vocabulary/match.js';

const THRESHOLD = 4.5;

/** Shapes that are hardly made for anything but what is asked. */
const EXPLICIT: ReadonlySet<QuestionItem['shape']> = new Set(['labels', 'table', 'fold', 'turn']);

/** A bank is questions with written answers, or questions under a heading that says so. */
export function recogniseQuestionBank({ outline }: RecogniserInput): ClaimOf<'question'>[] {
  const groups = questionGroups(outline);
  const sparse = isSparse(groups, outline);
  const listed = groups.filter(isList).flatMap(({ items }) => items).length >= MANY_LISTED;
  const labelled = groups.flatMap(({ items }) => items).filter(isLabelled).length >= MANY_LABELLED;
  return groups.flatMap((group): ClaimOf<'question'>[] => {
    const { items } = group;
    const share = (test: (item: (typeof items)[number]) => boolean) =>
      items.filter(test).length / items.length;
    const answered = share((item) => item.answer !== '');
    const told = toldBy(group, outline);
    const asBank = answered * 3 + share((item) => item.numbered) + share((item) => item.quoted);
    const flashCards = share(
      (item) => item.arrow || (item.shape === 'list' && item.answer !== '' && item.answer.length < 160),
    );
    const explicit = share(({ shape }) => EXPLICIT.has(shape));
    const together = askedTogether(
      items.length,
      share((item) => item.marked),
      told,
    );
    const many = together === 0 && listed && told > 0 && isList(group) ? 0.75 : together;
    const score =
      3 +
      told +
      asBank +
      explicit +
      (labelled && items.every(isLabelled) ? 1 : 0) +
      many -
      (answered > 0 && !isNamedBank(group) ? flashCards * 3 : 0) -
      (items.length === 1 && !group.named ? 1 : 0) -
      doubts(group, told) -
      (sparse && told === 0 ? SPARSE_DOUBT : 0);
    const theirs = whoAsks(group, outline) === 'candidate' ? 6 : 0;
    if (score - theirs < THRESHOLD) return [];
    const evidence = [`${items.length} questions`, `answered ${answered}`, `told by titles ${told}`];
    return [
      {
        kind: 'question',
        score: score - theirs,
        enough: THRESHOLD,
        evidence,
        items: drafts(group),
        whole: false,
      },
    ];
  });
}

const MANY_LABELLED = 5;

/** `Question: …`: where many are labelled so, those of a short part are as sure as the others. */
function isLabelled({ shape }: QuestionItem): boolean {
  return shape === 'labels';
}

/** A list of nothing but questions speaks for itself; in a document about an interview, half as many do. */
function askedTogether(count: number, marked: number, told: number): number {
  if (count >= 5 && marked >= 0.5) return 1.5;
  return told > 0 && count >= 6 && marked >= 0.25 ? 0.75 : 0;
}

const MANY_LISTED = 12;

/** A short list of questions, which is one of several of its kind in some documents. */
function isList({ items }: QuestionGroup): boolean {
  const marked = items.filter((item) => item.marked && item.shape === 'list');
  return marked.length >= 3 && marked.length * 2 >= items.length;
}

const SPARSE_DOUBT = 5;

/** A few questions in a long document of something else, such as a manual with a table of what to check. */
function isSparse(groups: readonly QuestionGroup[], { root, sections }: Outline): boolean {
  const last = Math.max(
    0,
    ...[root, ...sections].flatMap(({ own, blocks }) => [own, ...blocks]).map(({ endLine }) => endLine),
  );
  const asked = groups.flatMap(({ items }) => items).flatMap(({ ranges }) => ranges);
  const lines = asked.reduce((sum, { startLine, endLine }) => sum + endLine - startLine + 1, 0);
  return last >= LONG_DOCUMENT && lines * 5 < last;
}

const LONG_DOCUMENT = 60;

/** The heading announces questions, and no drill. */
function isNamedBank({ section, named }: QuestionGroup): boolean {
  return (
    named && weightOfAny(titlesUp(section), 'questions') >= 2 && weightOfAny(titlesUp(section), 'drill') === 0
  );
}

/** What the titles above say: that questions follow, or at least that somebody prepares to be asked. */
function toldBy({ section, named }: QuestionGroup, outline: Outline): number {
  if (named) return 2.5;
  const titles = titlesOver(section, outline);
  // A challenge with a defence is a weak spot, not a question with an answer.
  if (partOf(titles.find((title) => partOf(title) !== undefined) ?? '') === 'weakSpots') return -3;
  return weightOfAny(titles, 'occasion') >= 2 || isPreparation(outline) ? 1 : 0;
}

const ADVICE_DOUBT = 2;

/**
 * A manual and an advice column have headings that ask something, too: among many that do not, and with nothing said
 * about questions. What is told there is told to the reader.
 */
function doubts({ section, items, named }: QuestionGroup, told: number): number {
  // What is asked while a slide is shown is asked of those who listen.
  if (titlesUp(section).some(namesASlide)) return ADVICE_DOUBT * 2;
  if (named || told < 0) return 0;
  const headings = items.filter((item) => item.shape === 'section');
  const answers = items.map(({ answer }) => answer).join('\n');
  if (headings.length * 2 <= items.length) return told > 0 && speaksToReader(answers) ? ADVICE_DOUBT : 0;
  const all = section.children.length;
  if (told > 0) return headings.length * 2 < all && speaksToReader(answers) ? 5 : 0;
  return headings.length * 4 < all * 3 ? 3 : 0;
}

function drafts({ items, section, apart }: QuestionGroup) {
  // Questions that follow an answer are of the part that the answer is in.
  const category = categoryOf(apart && section.parent ? section.parent : section);
  return items.map(({ text, answer, keyPoints, ranges, partial = [] }) => ({
    text,
    answer,
    keyPoints,
    ranges,
    partial,
    category,
  }));
}

/** The heading above, unless it only says that questions follow or is the document's own title. */
function categoryOf(section: Section): string {
  if (section.form === 'root') return '';
  const title = plainCategory(section.title);
  const isTitle =
    section.parent?.form === 'root' && section.level === 1 && section.parent.children.length === 1;
  const saysOnly = weightOf(title, 'questions') === 3 && section.children.length > 0;
  return isTitle || saysOnly ? '' : title;
}

const LONGEST_CATEGORY = 300;

/** `🎯 2. Strategy (12)` → `Strategy`. */
function plainCategory(title: string): string {
  return stripNumbering(stripDecoration(title.slice(0, LONGEST_CATEGORY)))
    .replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\s+(?=\p{L})/u, '')
    .replace(/\s*<a\b[^<>]{0,200}>(?:[^<>]{0,40}<\/a>)?$/i, '')
    .replace(/\s*[([（]\s*\d{1,4}\s*\+?\s*(?:\p{L}{1,12})?\s*[)\]）]\s*$/u, '')
    .replace(/(?:\s|\uFE0F|\p{Extended_Pictographic})+$/u, '')
    .trim();
}
