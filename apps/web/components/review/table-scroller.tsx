import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { review as texts } from '../../messages/en/review';
import css from './review.module.css';

/** Holds a table that may be wider than the page: it scrolls by itself, with the keyboard too. */
export function TableScroller({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <section className={css.scroller} aria-label={t.words.tableOf(title)} tabIndex={0}>
      {children}
    </section>
  );
}
