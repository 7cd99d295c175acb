import { useMemo } from 'react';
import type { Locale } from './locale';
import { localeNow, useLocale } from './texts';

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
    list: (items) => list.format(items),
  };
}

/** Dates, times, numbers and lists as the reader's language writes them. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => formatsFor(locale), [locale]);
}

/** The same outside a component, as of now. */
export const formatsNow = (): Formats => formatsFor(localeNow());
