/**
 * A clock's text. Time that is left is rounded up, so that 0:00 is shown only when it is over; time past the
 * end counts up behind a minus sign.
 */
export function formatClock(ms: number): string {
  const over = ms < 0;
  const seconds = over ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const text = formatSeconds(seconds);
  return over && seconds > 0 ? `−${text}` : text;
}

/** A length such as 2:00 or 1:15:00, rounded to the second. */
export function formatDuration(ms: number): string {
  return formatSeconds(Math.round(Math.max(0, ms) / 1000));
}

function formatSeconds(total: number): string {
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** Reads "2:00", "1:15:00", "90 s", "90 Sek.", "2 min", "2 minutos" or "2" (minutes); null for anything else. */
export function parseDuration(text: string): number | null {
  const clean = text.trim().toLowerCase();
  const parts = clean.match(/^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/);
  if (parts) return ((Number(parts[1] ?? 0) * 60 + Number(parts[2])) * 60 + Number(parts[3])) * 1000;
  const amount = clean.match(/^(\d{1,4}(?:[.,]\d{1,2})?)\s*(se[ckg][a-z]*|s|m(?:in[a-z]*)?)?\.?$/);
  if (!amount) return null;
  const value = Number((amount[1] as string).replace(',', '.'));
  return Math.round(value * (amount[2]?.startsWith('s') ? 1_000 : 60_000));
}
