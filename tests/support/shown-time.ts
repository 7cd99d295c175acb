import type { Person } from './person.js';

const TURNS = 5;

/**
 * When a round will be over by what a page shows, in epoch ms of this machine: taken as its seconds turn, by
 * the promptest of several turns.
 */
export function endShownTo({ page }: Pick<Person, 'page'>, round: string): Promise<number> {
  const timer = page.getByRole('timer', { name: new RegExp(`^${round}: \\d`) }).first();
  return timer.evaluate(
    (element, turns) =>
      new Promise<number>((resolve) => {
        const ends: number[] = [];
        const observer = new MutationObserver(() => {
          const [, minutes, seconds] = /(\d+):(\d\d)$/.exec(element.getAttribute('aria-label') ?? '') ?? [];
          ends.push(Date.now() + (Number(minutes) * 60 + Number(seconds)) * 1000);
          if (ends.length < turns) return;
          observer.disconnect();
          resolve(Math.min(...ends));
        });
        observer.observe(element, { attributeFilter: ['aria-label'] });
      }),
    TURNS,
  );
}
