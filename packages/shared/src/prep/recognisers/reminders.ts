import type { Block } from '../blocks.js';
import { blockText, oneLine, rangeOf } from '../blocks.js';
import type { ClaimOf, RecogniserInput, ReminderDraft } from '../claims.js';
import { itemText } from '../fields.js';
import type { Section } from '../outline.js';
import { titlesUp } from '../outline.js';
import { weightOf, weightOfAny } from '../vocabulary/match.js';

/** `**Slow down.** They can wait.`: an instruction in bold, then a sentence. */
const BOLD_LEAD = /^(\*\*|__)[^*_]{2,160}[.!?…]["”']?\1/;

/** Reminders are short instructions in a list, told by their heading or by their bold first words. */
export function recogniseReminders({ outline }: RecogniserInput): ClaimOf<'reminder'>[] {
  return outline.sections.flatMap((section): ClaimOf<'reminder'>[] => {
    const named = Math.max(weightOf(section.title, 'reminders'), weightOfParentLabel(section));
    const items = section.blocks.flatMap((block) => remindersIn(block));
    const bold = items.filter((item) => BOLD_LEAD.test(item.text)).length;
    // Under a heading of questions, bold first sentences are asked.
    const asked = weightOfAny(titlesUp(section), 'questions') >= 2;
    const structural = !asked && bold >= 3 && bold * 5 >= items.length * 3 ? 4 : 0;
    if (items.length === 0 || (named < 2 && structural === 0)) return [];
    const evidence = [`heading ${named}`, `${bold} of ${items.length} with bold first words`];
    return [{ kind: 'reminder', score: 2 + named + structural, enough: 4, evidence, items, whole: false }];
  });
}

/** A label right under a heading of reminders takes its meaning from it. */
function weightOfParentLabel(section: Section): number {
  if (section.form !== 'label' || section.parent?.form !== 'heading') return 0;
  return weightOf(section.parent.title, 'reminders') === 3 ? 2 : 0;
}

function remindersIn(block: Block): ReminderDraft[] {
  if (block.kind === 'list')
    return block.items
      .map((item) => ({ text: oneLine(itemText(item)), ranges: [rangeOf(item)] }))
      .filter((item) => item.text !== '');
  const text = block.kind === 'paragraph' ? oneLine(blockText(block)) : '';
  return BOLD_LEAD.test(text) ? [{ text, ranges: [rangeOf(block)] }] : [];
}
