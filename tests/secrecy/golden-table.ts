import { readFileSync, writeFileSync } from 'node:fs';

/** What is tried → role → one word per column; each table explains its own. */
export type Matrix = Map<string, Map<string, string>>;

const OTHERS = 'all others';

/**
 * A reviewed table: a line that starts at the margin names what is tried, the indented lines below it say
 * who gets what: a word per column, then `|`, then the roles, separated by commas. `#` starts a comment.
 */
export function readTable(url: URL, allRoles: readonly string[]): Matrix {
  const matrix: Matrix = new Map();
  let roles = new Map<string, string>();
  for (const raw of readFileSync(url, 'utf8').split('\n')) {
    const line = raw.replace(/(^|\s)#.*/, '').trimEnd();
    if (line === '') continue;
    if (line.startsWith(' ')) readRoles(line, allRoles, roles);
    else {
      if (matrix.has(line)) throw new Error(`"${line}" is in the table twice.`);
      roles = new Map();
      matrix.set(line, roles);
    }
  }
  return matrix;
}

function readRoles(line: string, allRoles: readonly string[], roles: Map<string, string>): void {
  const [answers = '', names = ''] = line.split('|').map((part) => part.trim());
  const named = names === OTHERS ? allRoles.filter((role) => !roles.has(role)) : names.split(/, */);
  for (const role of named) {
    if (!allRoles.includes(role) || roles.has(role)) throw new Error(`"${role}" has no place in "${line}".`);
    roles.set(role, answers.replaceAll(/ +/g, ' '));
  }
}

/** The lines of a matrix as the table writes them: roles with the same answers share a line. */
export function tableOf(matrix: Matrix, allRoles: readonly string[]): string {
  const lines: string[] = [];
  for (const [line, roles] of matrix) {
    const groups = new Map<string, string[]>();
    for (const role of allRoles) {
      const answers = roles.get(role) ?? 'missing';
      groups.set(answers, [...(groups.get(answers) ?? []), role]);
    }
    const bySize = [...groups].sort(([, a], [, b]) => a.length - b.length);
    const last = bySize.at(-1)?.[1];
    lines.push(line);
    for (const [answers, group] of bySize)
      lines.push(`  ${answers} | ${group === last ? OTHERS : group.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The table as it stands. With `PROPOSE=1` what the product does today is written beside it as
 * `….proposed`: to be read line by line against the contract of the interface, never copied unread.
 */
export function reviewed(url: URL, found: Matrix, allRoles: readonly string[]): string {
  if (process.env.PROPOSE) writeFileSync(new URL(`${url.href}.proposed`), tableOf(found, allRoles));
  return tableOf(readTable(url, allRoles), allRoles);
}
