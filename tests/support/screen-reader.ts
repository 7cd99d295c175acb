import type { Person } from './person.js';

const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';

/** Inside a live region, and yet never said. */
const SILENT = '[aria-hidden="true"], [aria-live="off"]';

/**
 * What a screen reader says by itself from now on: the text of each live region whenever it changes. A region
 * that comes with its text is not said, as most screen readers hear only of regions that were there before.
 */
export async function listenTo({ page }: Pick<Person, 'page'>): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction('said', (words: string) => void said.push(words));
  await page.evaluate(
    ([live, silent]) => {
      const { said: say } = window as unknown as { said: (words: string) => void };
      const last = new Map<Element, string>();
      const wordsOf = (region: Element) => {
        const copy = region.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll(silent)) part.remove();
        return copy.textContent?.trim() ?? '';
      };
      for (const region of document.querySelectorAll(live)) last.set(region, wordsOf(region));
      new MutationObserver(() => {
        for (const region of document.querySelectorAll(live)) {
          const words = wordsOf(region);
          if (words !== '' && last.has(region) && words !== last.get(region)) say(words);
          last.set(region, words);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    },
    [LIVE, SILENT] as const,
  );
  return said;
}
