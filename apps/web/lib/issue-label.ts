import type { errors } from '../messages/en/errors';
import type { TextsOf } from './i18n/area';

type Places = TextsOf<typeof errors>['places'];

/** Steps of a path that a person never sees on the page. */
const HIDDEN = new Set(['pack', 'settings', 'rubric', 'body']);

/** Turns a path such as `pack.roleCards.1.questions.0.text` into "Role card 2, Question 1, Text:". */
export function issueLabel(path: string, places: Places): string {
  const named = places as Readonly<Record<string, string>>;
  const words: string[] = [];
  for (const step of path.split(/[./]/).filter((part) => part && !HIDDEN.has(part))) {
    if (/^\d+$/.test(step)) words.push(`${words.pop() ?? places.item} ${Number(step) + 1}`);
    else words.push(Object.hasOwn(named, step) ? (named[step] as string) : step);
  }
  return words.length === 0 ? '' : `${words.join(', ')}:`;
}
