import type { Block } from '../blocks.js';
import { blocksText } from '../blocks.js';

/** The name of a language before a text in it. */
const LANGUAGE =
  /^(?:\*\*)?(?:中文|英文|英语|chinese|english|spanish|german|french|deutsch|englisch|español|inglés|zh|en|es|de|fr)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*/i;

/** `- 中文：…` and `- English: …`: the same text in several languages, the first one first; else nothing. */
export function languageVersions(blocks: readonly Block[]): string[] {
  const [list] = blocks;
  if (blocks.length !== 1 || list?.kind !== 'list' || list.items.length < 2) return [];
  const texts = list.items.map((item) => blocksText(item.blocks));
  return texts.every((text) => LANGUAGE.test(text)) ? texts.map((text) => text.replace(LANGUAGE, '')) : [];
}
