import { useSyncExternalStore } from 'react';
import type { Catalogue } from '../../messages/catalogue';
import type { Area, Texts } from './area';
import { keepLocale, type Locale, wantedLocale } from './locale';

/** Each language but English is one file, fetched by those who read it. */
const CATALOGUES: Record<Exclude<Locale, 'en'>, () => Promise<Catalogue>> = {
  es: () => import('../../messages/es').then(({ es }) => es),
  de: () => import('../../messages/de').then(({ de }) => de),
};

interface Speaking {
  locale: Locale;
  /** Null: English, which every page carries itself. */
  catalogue: Catalogue | null;
}

const ENGLISH: Speaking = { locale: 'en', catalogue: null };

// What is spoken now. It starts as the exported file was written, so that the page hydrates.
let speaking: Speaking = ENGLISH;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

async function load(locale: Locale): Promise<Speaking> {
  return locale === 'en' ? ENGLISH : { locale, catalogue: await CATALOGUES[locale]() };
}

// On its way before the page lives: whoever reads another language sees nothing until it is there.
if (typeof document !== 'undefined') void load(wantedLocale()).catch(() => undefined);

/** Speaks a language from now on; if its texts cannot be fetched, the one before stays. */
async function speak(locale: Locale): Promise<void> {
  try {
    speaking = await load(locale);
  } finally {
    document.documentElement.lang = speaking.locale;
    delete document.documentElement.dataset.texts;
    for (const listener of listeners) listener();
  }
}

/** Speaks what the browser or the person asked for, once a page is there. */
export const speakWanted = (): Promise<void> =>
  // English is better than an empty page.
  speak(wantedLocale()).catch(() => undefined);

/** A person's own choice: spoken now and kept in this browser. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await speak(locale);
  keepLocale(locale);
}

const spokenTexts = <N extends keyof Catalogue, T extends Texts & Catalogue[N]>(
  { catalogue }: Speaking,
  { name, english }: Area<N, T>,
): Catalogue[N] => catalogue?.[name] ?? english;

/** The texts of an area in the language spoken; the component follows a change of it. */
export function useTexts<N extends keyof Catalogue, T extends Texts & Catalogue[N]>(
  area: Area<N, T>,
): Catalogue[N] {
  return spokenTexts(useSpeaking(), area);
}

/** The same outside a component, as of now: for what is thrown or announced. */
export function textsNow<N extends keyof Catalogue, T extends Texts & Catalogue[N]>(
  area: Area<N, T>,
): Catalogue[N] {
  return spokenTexts(speaking, area);
}

export const useLocale = (): Locale => useSpeaking().locale;
export const localeNow = (): Locale => speaking.locale;

const useSpeaking = (): Speaking =>
  useSyncExternalStore(
    subscribe,
    () => speaking,
    () => ENGLISH,
  );
