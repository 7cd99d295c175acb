import type { Block, LineRange } from './blocks.js';
import { rangeOf } from './blocks.js';
import { looksLikeName, type NameAndTitle, splitNameAndTitle } from './names.js';
import type { Section } from './outline.js';
import { namesARole, VOCABULARIES } from './vocabulary/match.js';

export interface PromptedPerson extends NameAndTitle {
  range: LineRange;
}

const ARTICLE = /^(?:an?|the|une?|un|una|el|la|ein|eine|der|die)\s+/i;
const LONGEST_SENTENCE = 300;

/** `You are Ada Quill, head of tides.` at the beginning of what stands under a title: a prompt that says who somebody is. */
export function promptedPerson(section: Section): PromptedPerson | undefined {
  // "Copy this into the chat:" may stand above the prompt.
  const labels = section.children.filter(({ form }) => form === 'label');
  for (const { blocks } of [section, ...labels.slice(0, 1)]) {
    const person = personIn(blocks);
    if (person) return person;
  }
  return undefined;
}

function personIn(blocks: readonly Block[]): PromptedPerson | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (first?.kind !== 'paragraph') return undefined;
  const text = first.lines[0]?.text.slice(0, LONGEST_SENTENCE) ?? '';
  const said = VOCABULARIES.map(({ youAre }) => youAre.exec(text)?.[1]).find(Boolean);
  if (said === undefined) return undefined;
  const { name, title } = splitNameAndTitle(said.replace(ARTICLE, ''));
  const isKnown = looksLikeName(name) || (namesARole(name) && name.split(/\s+/).length <= 5);
  return isKnown ? { name, title, range: rangeOf(first) } : undefined;
}
