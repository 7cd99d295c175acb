/** A short name for a seat in this browser's storage that does not show its token (FNV-1a, 32 bits). */
export function seatKey(token: string): string {
  let hash = 0x811c9dc5;
  for (const character of token) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
