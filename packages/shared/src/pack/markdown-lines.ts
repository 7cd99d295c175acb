/** The first lines of a pack as Markdown: how such a file is told from a prep document. */
export const FRONT_MATTER = ['---', 'mockpanel: pack', 'version: 1', '---'] as const;

/** What no line of a text file can hold: line ends of every kind, and control characters but the tab. */
const UNWRITABLE = /[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff]/g;
/** What would be read as an escape, so that a text that looks like one stays what it is. */
const ESCAPE = /&(?=(?:amp;)*#\d+;)/g;

/** A text as one line; {@link readLine} gives it back exactly. */
export const writeLine = (text: string): string =>
  text.replace(ESCAPE, '&amp;').replace(UNWRITABLE, (character) => `&#${character.charCodeAt(0)};`);

export const readLine = (line: string): string =>
  line
    .replace(/&#(\d{1,5});/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;(?=(?:amp;)*#\d+;)/g, '&');

/** A text of any length as a quotation, so that nothing in it is read as the pack's own structure. */
export const quoteLines = (text: string): string[] =>
  text.split('\n').map((line) => (line === '' ? '>' : `> ${writeLine(line)}`));

/** 90,000 → `1:30`; a part of a second is kept: 1,500 → `0:01.5`. */
export function writeTime(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const rest =
    ms % 1_000 === 0
      ? ''
      : `.${String(ms % 1_000)
          .padStart(3, '0')
          .replace(/0+$/, '')}`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}${rest}`;
}

export function readTime(text: string): number | undefined {
  const match = /^(\d{1,4}):([0-5]\d)(?:\.(\d{1,3}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, minutes, seconds, rest = ''] = match;
  return (Number(minutes) * 60 + Number(seconds)) * 1_000 + Number(rest.padEnd(3, '0'));
}
