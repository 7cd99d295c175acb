/** 90,000 → `1:30`. */
export function clockText(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** 90,000 → `1:30 minutes`, 30,000 → `30 seconds`. */
export function lengthText(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  if (seconds % 60 !== 0) return `${clockText(ms)} minutes`;
  return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`;
}
