import { blocksText, oneLine } from '../blocks.js';
import type { ClaimOf, RecogniserInput, WeakSpotDraft } from '../claims.js';
import type { Field } from '../fields.js';
import { fieldsOf, fieldText } from '../fields.js';
import { isQuoted, looksAsked, questionText, stripNumbering, stripQuotes } from '../inline-text.js';
import type { Outline, Section } from '../outline.js';
import { leadText, sectionRanges, sectionText, titlesOver, titlesUp } from '../outline.js';
import { WEAK_SPOT_CONCEPTS } from '../vocabulary/concepts.js';
import { weightOf, weightOfAny } from '../vocabulary/match.js';
import { objectionLists } from './objection-lists.js';
import { objectionTables } from './objection-tables.js';

type SpotConcept = (typeof WEAK_SPOT_CONCEPTS)[number];

const THRESHOLD = 6;

/** A weak spot is a challenge with the candidate's defence, and at times what to say when pushed. */
export function recogniseWeakSpots({ outline }: RecogniserInput): ClaimOf<'weak-spot'>[] {
  const claimed = new Set<Section>();
  const tables = [outline.root, ...outline.sections].flatMap((section) => objectionTables(section, outline));
  const sections = outline.sections.flatMap((section) => {
    // What stands inside a weak spot is part of it.
    const inside = section.parent !== undefined && claimed.has(section.parent);
    const claim = inside ? undefined : (labelled(section) ?? unlabelled(section, outline));
    if (inside || claim) claimed.add(section);
    return claim ? [claim] : [];
  });
  const lists = outline.sections.filter((section) => !claimed.has(section)).flatMap(objectionLists);
  return [...tables, ...sections, ...lists];
}

function labelled(section: Section): ClaimOf<'weak-spot'> | undefined {
  const fields = fieldsOf(section);
  if (fields.length < 2 || section.form === 'root' || isPartOfDocument(section) || isKind(section))
    return undefined;
  const found = assign(fields);
  const { challenge, defence } = found;
  if (!challenge || !defence) return undefined;
  const named =
    weightOf(challenge.title, 'challenge') +
    weightOf(defence.title, 'defence') +
    (found.secondDefence ? 1 : 0) +
    (found.push ? 1 : 0);
  const part = weightOfAny(titlesUp(section), 'weakSpots');
  const shape = (isQuoted(oneLine(fieldText(challenge))) ? 1 : 0) + (isSpoken(defence) ? 1 : 0);
  // Question and answer side by side are a bank's; here something must speak of an attack.
  if (part === 0 && weightOf(challenge.title, 'challenge') < 3) return undefined;
  const score = named + part + shape + (part === 3 ? 3 : 0);
  if (score < THRESHOLD) return undefined;
  const evidence = [`fields named ${named}`, `under weak spots ${part}`, `quotations ${shape}`];
  return {
    kind: 'weak-spot',
    score,
    enough: THRESHOLD,
    evidence,
    items: [draft(section, found)],
    whole: true,
  };
}

/** Headings with headings below them are parts of a document, and no fields. */
function isPartOfDocument({ children }: Section): boolean {
  return children.some((child) => child.children.some(({ form }) => form === 'heading'));
}

/** `### About money` over `#### "It is too dear"`: a kind of objection, which each heading in quotation marks is. */
function isKind({ children }: Section): boolean {
  return children.filter(({ form, title }) => form === 'heading' && isQuoted(title)).length >= 2;
}

type Assigned = { [K in SpotConcept]?: Field | undefined };

function assign(fields: Field[]): Assigned {
  const found: Assigned = {};
  const rest: Field[] = [];
  for (const field of fields) {
    // "If they push" stands first: such a wording also holds words of a challenge.
    const order: SpotConcept[] = ['secondDefence', 'push', 'defence', 'challenge'];
    const [best] = order
      .map((concept) => ({ concept, weight: weightOf(field.title, concept) }))
      .sort((left, right) => right.weight - left.weight);
    if (best && best.weight > 0 && !found[best.concept] && fieldText(field) !== '')
      found[best.concept] = field;
    else rest.push(field);
  }
  fillFromShape(found, rest, fields);
  return found;
}

/** Unknown labels in a known shape: first something short that is said, then longer answers. */
function fillFromShape(found: Assigned, rest: Field[], fields: Field[]): void {
  const first = fields[0];
  if (!found.challenge && first && rest.includes(first) && looksAsked(oneLine(fieldText(first))))
    found.challenge = first;
  if (!found.challenge) return;
  const spoken = rest.filter((field) => field !== found.challenge && isSpoken(field));
  if (!found.defence) found.defence = spoken.shift();
  if (!found.secondDefence && found.defence && spoken[0]) found.secondDefence = spoken[0];
}

function isSpoken(field: Field): boolean {
  return field.blocks.some((block) => block.kind === 'quote');
}

function draft(section: Section, found: Assigned): WeakSpotDraft {
  const text = (concept: SpotConcept) => (found[concept] ? fieldText(found[concept]) : '');
  return {
    title: spotTitle(section.title),
    challenge: stripQuotes(oneLine(text('challenge'))),
    defence: text('defence'),
    push: stripQuotes(oneLine(text('push'))),
    secondDefence: text('secondDefence'),
    ranges: [section.own, ...Object.values(found).flatMap((field) => field?.ranges ?? [])],
  };
}

/** `Weak Spot #2: Cost` and `Objection: Cost` → `Cost`; a prefix that means nothing here stays. */
function spotTitle(title: string): string {
  const match = /^([\p{L} ]{0,30}?)(?:\s*#?\d{1,2}\s*[:.)–—-]|\s?[:：])\s*(\S.*)$/u.exec(title);
  const prefix = match?.[1] ?? '';
  const isPrefix =
    prefix.trim() === '' || weightOfAny([prefix], 'weakSpots') > 0 || weightOf(prefix, 'challenge') > 0;
  return stripQuotes(match?.[2] && isPrefix ? match[2] : stripNumbering(title));
}

/** Under a heading of weak spots, a challenge may be the heading itself and all below it the defence. */
function unlabelled(section: Section, outline: Outline): ClaimOf<'weak-spot'> | undefined {
  const parents = section.parent ? titlesOver(section.parent, outline) : [];
  if (section.form === 'root' || section.children.some((child) => child.form === 'heading')) return undefined;
  if (weightOfAny(parents, 'weakSpots') < 3 || isField(section)) return undefined;
  const [first, ...rest] = section.blocks;
  const asked = looksAsked(section.title) || isObjection(section);
  const opener = first && first.kind !== 'list' ? oneLine(blocksText([first])) : '';
  if (!asked && !(rest.length > 0 && looksAsked(opener) && section.children.length === 0)) return undefined;
  const said = asked ? saidUnder(section) : { defence: blocksText(rest), push: '', secondDefence: '' };
  if (said.defence === '') return undefined;
  const item: WeakSpotDraft = {
    title: spotTitle(section.title),
    challenge: asked ? questionText(spotTitle(section.title)) : stripQuotes(opener),
    ...said,
    push: stripQuotes(oneLine(said.push)),
    ranges: sectionRanges(section),
  };
  const evidence = ['a challenge with text, under a heading of weak spots'];
  return { kind: 'weak-spot', score: 7.5, enough: THRESHOLD, evidence, items: [item], whole: true };
}

/** The defence under a challenge, with what comes after a push apart from it. */
function saidUnder(section: Section): Pick<WeakSpotDraft, 'defence' | 'push' | 'secondDefence'> {
  const parts = { defence: [leadText(section), blocksText(section.blocks)], push: [''], secondDefence: [''] };
  for (const child of section.children) {
    const text = sectionText(child);
    if (weightOf(child.title, 'secondDefence') >= 2) parts.secondDefence.push(text);
    else if (weightOf(child.title, 'push') >= 2) parts.push.push(text);
    else parts.defence.push(isAnswer(child) ? text : `${child.title}: ${text}`);
  }
  const joined = (texts: string[]) => texts.filter((text) => text !== '').join('\n\n');
  return {
    defence: joined(parts.defence),
    push: joined(parts.push),
    secondDefence: joined(parts.secondDefence),
  };
}

function isAnswer(section: Section): boolean {
  return weightOf(section.title, 'defence') >= 3 || weightOf(section.title, 'answer') >= 3;
}

/** A label such as "Your defence" is part of a weak spot, and none itself. */
function isField(section: Section): boolean {
  return WEAK_SPOT_CONCEPTS.some(
    (concept) => concept !== 'challenge' && weightOf(section.title, concept) >= 2,
  );
}

/** `Objection 3: too dear`, or a claim over a labelled answer. */
function isObjection(section: Section): boolean {
  if (weightOf(section.title, 'challenge') >= 2 && /[\d:"“]/.test(section.title)) return true;
  return section.children.some(isAnswer);
}
