/** The languages the pages speak, each named in itself. English is in the pages; the others are loaded. */
export const LOCALES = { en: 'English', es: 'Español', de: 'Deutsch' } as const;

export type Locale = keyof typeof LOCALES;

const KEY = 'locale';

export const isLocale = (text: unknown): text is Locale => typeof text === 'string' && text in LOCALES;

/**
 * Runs in the head, before the first paint: says the language, chosen or the browser's own, and keeps the
 * English of the file out of sight until another language is there (`globals.css`).
 */
export const LOCALE_SCRIPT = `(function(d){var l;try{l=localStorage.getItem('${KEY}')}catch(e){}
var all=${JSON.stringify(Object.keys(LOCALES))},i=0,n=navigator.languages||[];
while(all.indexOf(l)<0&&i<n.length)l=n[i++].slice(0,2).toLowerCase();
if(all.indexOf(l)<0)l='en';d.lang=l;if(l!=='en')d.dataset.texts='loading'})(document.documentElement)`;

/** What the script in the head decided. */
export function wantedLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'en';
}

export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // The choice then lasts as long as the page does.
  }
}
