import type { LineRange } from '../blocks.js';
import { blockText, oneLine, rangeOf } from '../blocks.js';
import type { ClaimOf, RecogniserInput } from '../claims.js';
import { plainInline } from '../inline-text.js';
import { looksLikeName } from '../names.js';
import type { Outline, Section } from '../outline.js';
import { frontTitle, leadText, titleHeading } from '../outline.js';
import { partOf, weightOf } from '../vocabulary/match.js';

/** The first heading names the document, unless it is one part among several; a name below it is the candidate's. */
export function recogniseTitle({ outline }: RecogniserInput): ClaimOf<'title'>[] {
  const first = titleHeading(outline);
  const candidate = findCandidate(outline, first);
  const front = frontTitle(outline);
  const named = !front && first && isTitle(first) ? first : undefined;
  if (!front && !named && !candidate) return [];
  const ranges = [
    ...(front ? [{ startLine: front.line, endLine: front.line }] : []),
    ...(named ? [rangeOf(named.own)] : []),
    ...(candidate ? [candidate.range] : []),
  ];
  const item = {
    title: front?.text ?? named?.title ?? '',
    ranges,
    ...(candidate ? { candidate: candidate.name } : {}),
  };
  return [{ kind: 'title', score: 1, enough: 0, evidence: ['first heading'], items: [item], whole: true }];
}

function isTitle(first: Section): boolean {
  const siblings = first.parent?.children.filter(
    (child) => child.form === 'heading' && child.level <= first.level,
  );
  return partOf(first.title) === undefined || (siblings?.length ?? 0) <= 1;
}

interface Candidate {
  name: string;
  range: LineRange;
}

function findCandidate(outline: Outline, title: Section | undefined): Candidate | undefined {
  const labelled = outline.sections
    .slice(0, 12)
    .find((section) => section.form === 'label' && weightOf(section.title, 'candidate') > 0);
  const name = labelled && firstName(leadText(labelled));
  if (labelled && name) return { name, range: rangeOf(labelled.own) };
  return title ? fromSubtitle(outline, title) : undefined;
}

/** An empty heading right below the title, or the short line below it. */
function fromSubtitle(outline: Outline, title: Section): Candidate | undefined {
  const next = outline.sections[outline.sections.indexOf(title) + 1];
  const isSubtitle =
    next?.form === 'heading' &&
    next.level > title.level &&
    next.blocks.length === 0 &&
    next.children.length === 0;
  const below = isSubtitle && title.blocks.length === 0 ? firstName(next.title) : undefined;
  if (next && below) return { name: below, range: rangeOf(next.own) };
  const line = title.blocks[0];
  if (line?.kind !== 'paragraph') return undefined;
  const name = firstName(oneLine(blockText(line)));
  return name ? { name, range: rangeOf(line) } : undefined;
}

/** `Robin Vale | March` → `Robin Vale`. */
function firstName(text: string): string | undefined {
  if (text.length > 160) return undefined;
  return plainInline(text)
    .replace(/^(?:by|for|prepared (?:by|for))\s+/i, '')
    .split(/\s*[|·•,;()]\s*|\s+[–—-]+\s+|\s*:\s+/)
    .find(looksLikeName);
}
