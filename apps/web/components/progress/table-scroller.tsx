import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { review } from '../../messages/en/review';
import css from './progress.module.css';

/** A table wider than a phone scrolls by itself, with the keyboard too. */
export function Scroller({ title, children }: { title: string; children: ReactNode }) {
  const { words } = useTexts(review);
  return (
    <section className={css.scroller} aria-label={words.tableOf(title)} tabIndex={0}>
      {children}
    </section>
  );
}
