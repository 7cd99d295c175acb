import type { CardDraft, ClaimOf } from '../claims.js';
import { directionOf } from '../direction.js';
import { looksAsked, plainInline } from '../inline-text.js';
import { looksLikeName, splitNameAndTitle } from '../names.js';
import type { Outline, Section } from '../outline.js';
import { sectionRanges, titlesOver } from '../outline.js';
import { fold, hasAskedForm, namesARole, VOCABULARIES, weightOf, weightOfAny } from '../vocabulary/match.js';
import { questionsOf } from './card-questions.js';

const THRESHOLD = 8;

/** `Questions from the CFO`, `Dana might ask:`, `Role 3: The sceptic`: somebody with nothing but questions. */
export function roleAsker(section: Section, outline: Outline): ClaimOf<'role-card'> | undefined {
  if (section.form === 'root' || section.title.length > 120) return undefined;
  if (section.children.length > 0 || directionOf(section, outline) === 'candidate') return undefined;
  if (section.blocks.some(({ kind }) => kind === 'table' || kind === 'code' || kind === 'html'))
    return undefined;
  const asker = askerIn(section, outline);
  if (!asker) return undefined;
  const questions = questionsOf({
    title: section.title,
    lead: section.lead,
    blocks: section.blocks,
    ranges: [],
  });
  // People with a heading of their own have other things under it too; here nothing but questions may stand.
  const asked = questions.filter(({ text }) => looksAsked(text) || hasAskedForm(text)).length;
  if (questions.length === 0 || asked * 3 < questions.length * 2) return undefined;
  const card: CardDraft = {
    ...asker,
    caresAbout: [],
    questions,
    handling: [],
    script: '',
    askThem: [],
    ranges: sectionRanges(section),
  };
  const evidence = ['a title that says who asks'];
  return { kind: 'role-card', score: THRESHOLD + 2, enough: THRESHOLD, evidence, items: [card], whole: true };
}

function askerIn(section: Section, outline: Outline): { name: string; title: string } | undefined {
  const title = plainInline(section.title).replace(/\s*[:：]$/, '');
  const said = VOCABULARIES.filter(({ script }) => script.test(title))
    .map(({ askedBy }) => askedBy.exec(fold(title)))
    .find((match) => match !== null);
  const captured = said?.[1] ?? said?.[2];
  if (said && captured) {
    // Folding keeps the length of Latin letters with an accent, so the author's own spelling can be cut out.
    const at = fold(title).indexOf(captured, said[0].startsWith(captured) ? 0 : 1);
    const typed = fold(title).length === title.length ? title.slice(at, at + captured.length) : captured;
    const split = splitNameAndTitle(typed);
    return isSomebody(split.name, section, outline) ? split : undefined;
  }
  const above = section.parent ? weightOfAny(titlesOver(section.parent, outline), 'people') : 0;
  const split = splitNameAndTitle(title);
  // `Role 3: The sceptic`, `Interviewer 2: Ada Quill`; a number alone says nothing.
  const prefix = /^([^\d:：]{3,24}?)\s*#?\d{1,2}\s*[:：.–—-]/.exec(title)?.[1] ?? '';
  const numbered = weightOf(prefix, 'people') >= 1 || weightOf(prefix, 'role') === 3;
  if (/[[\]<>{}]/.test(split.name)) return undefined;
  return numbered || (looksLikeName(split.name) && above >= 2) ? split : undefined;
}

/** A name, a role, or the first name of somebody on the panel; "the panel" and "you" are nobody. */
function isSomebody(name: string, section: Section, outline: Outline): boolean {
  if (weightOf(name, 'wholePanel') > 0 || name.split(/\s+/).length > 6) return false;
  if (looksLikeName(name) || namesARole(name)) return true;
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(name) || /^\p{Lu}{2,4}$/u.test(name);
  const above = weightOfAny(titlesOver(section, outline).slice(1), 'people');
  return isWord && (above >= 1 || /\b(?:ask|asks|pregunta\w*|frag\w*)\b/i.test(section.title));
}
