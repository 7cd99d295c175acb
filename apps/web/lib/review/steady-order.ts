/** Keeps what is on the screen where it was when figures change under it; what is new comes last. */
export function steadyOrder<T extends { key: string }>(rows: readonly T[], before: readonly string[]): T[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const kept = before.map((key) => byKey.get(key)).filter((row) => row !== undefined);
  return [...kept, ...rows.filter((row) => !before.includes(row.key))];
}
