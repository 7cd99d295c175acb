import { PACK_LIMITS } from '../pack/schema.js';
import type { Assembly } from './assembly.js';
import { counted, draftsOf, limited, place, startLine } from './assembly.js';
import type { Accepted } from './combine.js';
import { sameWords } from './inline-text.js';
import { bannedIn } from './recognisers/words-to-avoid.js';

export function remindersOf(into: Assembly, accepted: Accepted): string[] {
  const drafts = limited(into, draftsOf(accepted, 'reminder'), PACK_LIMITS.list, 'reminders');
  return drafts.map((draft, index) => {
    place(into, 'reminder', draft, `reminder-${index + 1}`, 'Reminder');
    return into.fit.line(draft.text, startLine(draft));
  });
}

export function wordsOf(into: Assembly, accepted: Accepted, reminders: string[]): string[] {
  const listed = draftsOf(accepted, 'words-to-avoid').flatMap((draft, index) => {
    place(
      into,
      'words-to-avoid',
      draft,
      `words-${index + 1}`,
      counted(draft.words.length, 'word') + ' to avoid',
    );
    return draft.words;
  });
  const seen = new Set<string>();
  const unique = [...listed, ...reminders.flatMap(bannedIn)].filter((word) => {
    const same = sameWords(word);
    if (same === '' || seen.has(same)) return false;
    seen.add(same);
    return true;
  });
  return unique.slice(0, PACK_LIMITS.list);
}
