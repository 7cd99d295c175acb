export interface InlinePart {
  kind: 'plain' | 'strong' | 'em';
  text: string;
}

/** Emphasis as prep documents write it; anything else, HTML included, stays plain text. */
const EMPHASIS = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|__(?=\S)([^_]+?)(?<=\S)__|\*(?=\S)([^*]+?)(?<=\S)\*/g;

export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    if (match.index > end) parts.push({ kind: 'plain', text: text.slice(end, match.index) });
    const strong = match[1] ?? match[2];
    parts.push(
      strong === undefined ? { kind: 'em', text: match[3] as string } : { kind: 'strong', text: strong },
    );
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'plain', text: text.slice(end) });
  return parts;
}

/** The words alone, for labels and one-line summaries. */
export const plainText = (text: string): string =>
  inlineParts(text)
    .map((part) => part.text)
    .join('');
