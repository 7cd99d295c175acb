'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { type RefObject, useEffect, useState } from 'react';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import { review as texts } from '../../messages/en/review';
import { useLayout } from '../room/use-layout';
import css from './head.module.css';

interface Part {
  id: string;
  title: string;
}

/** The way to each part of the page; read off the page, so that it never names one that is not there. */
export function JumpList({ review, page }: { review: Review; page: RefObject<HTMLElement | null> }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const layout = useLayout();
  const [parts, setParts] = useState<Part[]>([]);
  useEffect(() => setParts(partsOf(page.current)), [page, review, locale]);
  if (parts.length === 0) return null;
  return (
    <nav className={css.jump} aria-label={t.jump}>
      <details open={layout !== 'phone'}>
        <summary>{t.jump}</summary>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

const partsOf = (page: HTMLElement | null): Part[] =>
  [...(page?.querySelectorAll('section[id]') ?? [])].flatMap(({ id }) => {
    const title = page?.ownerDocument.getElementById(`${id}-title`)?.textContent;
    return title ? [{ id, title }] : [];
  });
