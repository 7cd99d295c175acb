'use client';

import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import css from './review.module.css';

interface PanelProps {
  /** What findings and the jump list link to. */
  id: string;
  title: string;
  lead?: ReactNode;
  /** Open on a phone too, where all others are folded down to their title. */
  stays?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** One part of the review: its head, and what it shows. */
export function Panel({ id, title, lead, stays = false, className = '', children }: PanelProps) {
  const folds = useIsPhone() && !stays;
  const head = <h2 id={`${id}-title`}>{title}</h2>;
  const body = (
    <>
      {lead && <p className={css.sub}>{lead}</p>}
      {children}
    </>
  );
  return (
    <section className={`${css.panel} ${className}`} id={id} aria-labelledby={`${id}-title`}>
      {folds ? (
        <Fold id={id} head={head}>
          {body}
        </Fold>
      ) : (
        <>
          {head}
          {body}
        </>
      )}
    </section>
  );
}

/** On paper nothing is folded, however narrow it is. */
const PHONE = 'screen and (max-width: 767px)';

const useIsPhone = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(PHONE);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(PHONE).matches,
    () => false,
  );

/** Opens by a tap, and for whoever comes by a link to this part. */
function Fold({ id, head, children }: { id: string; head: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const openIfMeant = () => {
      if (decodeURIComponent(window.location.hash) === `#${id}`) setOpen(true);
    };
    openIfMeant();
    window.addEventListener('hashchange', openIfMeant);
    return () => window.removeEventListener('hashchange', openIfMeant);
  }, [id]);
  return (
    <details className={css.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      {children}
    </details>
  );
}
