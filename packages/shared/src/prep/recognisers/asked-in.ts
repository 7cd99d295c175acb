import { isQuoted, looksAsked, questionText, sentences } from '../inline-text.js';
import { cellItems } from '../tables.js';

/** `"Why now?" "Who pays?"`, or several questions one after the other; else each part of the cell. */
export function askedIn(text: string): string[] {
  return cellItems(text).flatMap((part) => {
    const quoted = [...part.matchAll(/["“«„]([^"“”«»„]{3,400})["”»“]/g)].map(
      (match) => match[1]?.trim() ?? '',
    );
    const rest = part.replace(/["“«„][^"“”«»„]{3,400}["”»“]/g, '');
    if (quoted.length > 0 && !/\p{L}/u.test(rest)) return quoted.map(questionText);
    const said = isQuoted(part) ? [part] : sentences(part);
    return (said.filter(looksAsked).length === said.length ? said : [part]).map(questionText);
  });
}
