import { useMemo } from 'react';
import type { Locale } from './locale';
import { useLocale } from './texts';

export interface Formats {
  /** "14 March 2026". Instants are epoch milliseconds, shown in the reader's time zone. */
  day: (at: number) => string;
  /** "Saturday, 14 March 2026". */
  weekday: (at: number) => string;
  /** "18:30". */
  time: (at: number) => string;
  /** "Saturday, 14 March at 18:30". */
  dayAndTime: (at: number) => string;
  /** A number, with at most `digits` behind the decimal sign. */
  number: (value: number, digits?: number) => string;
  /** A length in words: "30 sec", "45 min", "1 hr 40 min". */
  length: (ms: number) => string;
  /** "Ines, Rowan and Kit". */
  list: (items: readonly string[]) => string;
}

/** English days are written the international way, the day before the month. */
const TAGS: Record<Locale, string> = { en: 'en-GB', de: 'de-DE', es: 'es-ES' };

export function formatsFor(locale: Locale): Formats {
  const tag = TAGS[locale];
  const instants = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, options);
    return (at: number) => format.format(at);
  };
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  return {
    day: instants({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: instants({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: instants(clock),
    dayAndTime: instants({ weekday: 'long', day: 'numeric', month: 'long', ...clock }),
    number: (value, digits = 0) => value.toLocaleString(tag, { maximumFractionDigits: digits }),
    length: lengthsFor(locale),
    list: (items) => list.format(items),
  };
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** From here on people say hours. */
const FIRST_HOURS_MIN = 100;

function lengthsFor(locale: Locale): Formats['length'] {
  // Without a country: British English would write "45 mins".
  const unit = (name: 'second' | 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format;
  const [seconds, minutes, hours] = [unit('second'), unit('minute'), unit('hour')];
  return (ms) => {
    if (ms > 0 && ms < MINUTE_MS) return seconds(Math.round(ms / SECOND_MS));
    const all = Math.round(ms / MINUTE_MS);
    if (all < FIRST_HOURS_MIN) return minutes(all);
    const rest = all % 60;
    return [hours(Math.floor(all / 60)), ...(rest > 0 ? [minutes(rest)] : [])].join(' ');
  };
}

/** Dates, times, numbers and lists as the reader's language writes them. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => formatsFor(locale), [locale]);
}
