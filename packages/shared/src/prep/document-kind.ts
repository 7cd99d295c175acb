import type { Outline } from './outline.js';
import { documentTitle } from './outline.js';
import type { Concept } from './vocabulary/concepts.js';
import { partOf, weightOf } from './vocabulary/match.js';

/**
 * True for a manual, a change log, a recipe or minutes: several headings that only such documents have, and
 * fewer that a preparation has. Questions in them are not for rehearsing.
 */
export function isOfAnotherKind(outline: Outline): boolean {
  const titles = outline.sections.filter((section) => section.form === 'heading');
  const other = titles.filter(({ title }) => weightOf(title, 'otherKind') >= 2).length;
  if (other < 2) return false;
  const prepared = titles.filter(
    ({ title }) => partOf(title) !== undefined || weightOf(title, 'occasion') === 3,
  );
  const title = documentTitle(outline);
  return other > prepared.length + (weightOf(title, 'occasion') >= 2 ? 2 : 0);
}

/** Parts that only a preparation for being asked has. */
const TELLING: readonly Concept[] = ['pitch', 'people', 'weakSpots', 'questions', 'candidateQuestions'];

/** True where headings announce two or more different parts of a preparation: what is asked between them belongs to it. */
export function isPreparation(outline: Outline): boolean {
  const known = preparations.get(outline) ?? countParts(outline) >= 2;
  preparations.set(outline, known);
  return known;
}

const preparations = new WeakMap<Outline, boolean>();

/** Bold type alone on a line is a heading to many authors. */
const BOLD = 7;

function countParts({ sections }: Outline): number {
  const titles = sections
    .filter(({ form, level, lead }) => form === 'heading' || (level <= BOLD && lead.length === 0))
    .map(({ title }) => title);
  return TELLING.filter((concept) => titles.some((title) => partOf(title) === concept)).length;
}
