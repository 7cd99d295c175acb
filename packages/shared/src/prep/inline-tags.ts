/** Tags that only say how words look. */
const LOOKS = /<\/?(?:span|font|u|mark|small|big|center|ins)(?:\s[^<>]{0,300})?>/gi;
const BOLD = /<(\/?)(?:b|strong)(?:\s[^<>]{0,300})?>/gi;
const BREAK = /(?:<br\s?\/?>\s?)+$/i;
const LONGEST = 20_000;

/**
 * The lines with the HTML taken off that pasted notes carry in the middle of their words: colours are as if they were
 * not there, and `<b>` is bold type like any other. Line numbers stay as they are.
 */
export function withoutInlineTags(lines: readonly string[]): readonly string[] {
  let fenced = false;
  return lines.map((line) => {
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) fenced = !fenced;
    if (fenced || !line.includes('<') || line.includes('`') || line.length > LONGEST) return line;
    const plain = line.replace(BREAK, '').replace(LOOKS, '').replace(BOLD, '**');
    return plain.trim() === '' ? line : plain;
  });
}
