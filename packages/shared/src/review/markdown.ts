/** What Markdown, or HTML within it, takes for something else than itself; one line is made of many. */
export const inline = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** The text is somebody's words; it is escaped here. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${inline(text)}`;

/** A list item of what is Markdown already. */
export const bullet = (markdown: string): string => `- ${markdown}`;

/** A table of texts; they are escaped here. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)];
}

/** A part with its heading, or nothing where there is nothing in it. */
export const section = (title: string, lines: string[], level = 2): string[] =>
  lines.length === 0 ? [] : [heading(level, title), '', ...lines];
