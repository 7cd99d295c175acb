'use client';

import type { EndCode } from '@mockpanel/shared/protocol/socket';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { room } from '../../messages/en/room';
import { Brand } from '../brand';
import { Preferences } from '../preferences';
import css from './room.module.css';

/** A page for when there is no room to show: one thing that happened, one thing to do. */
export function AwayPage({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={css.away}>
      <header>
        <Brand />
        <Preferences />
      </header>
      <main className={`card pad ${css.awayCard}`}>
        <h1>{title}</h1>
        {children}
        {actions && <div className="row wrap g2">{actions}</div>}
      </main>
    </div>
  );
}

function HomeLink() {
  const t = useTexts(room).away;
  return (
    <a className="btn" href="/">
      {t.home}
    </a>
  );
}

export function NoSeatPage() {
  const t = useTexts(room).away;
  return (
    <AwayPage title={t.noSeat} actions={<HomeLink />}>
      <p>{t.noSeatText}</p>
    </AwayPage>
  );
}

const PATIENCE_MS = 4_000;

export function ConnectingPage() {
  const t = useTexts(room).away;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <AwayPage title={t.connecting}>
      <p role="status">{slow ? t.slow : t.moment}</p>
    </AwayPage>
  );
}

interface EndedPageProps {
  reason: EndCode | null;
  asHost: (() => void) | null;
}

export function EndedPage({ reason, asHost }: EndedPageProps) {
  const t = useTexts(room).away;
  const removed = reason === 'REMOVED';
  return (
    <AwayPage
      title={removed ? t.removed : t.ended}
      actions={
        <>
          {asHost && (
            <button type="button" className="btn pri" onClick={asHost}>
              {t.asHost}
            </button>
          )}
          <HomeLink />
        </>
      }
    >
      <p role="status">{removed ? t.removedText : t.replaced}</p>
      <p className="ink2">{removed ? t.backIn : t.mistake}</p>
    </AwayPage>
  );
}

export function ClosedPage({ title, reviewHref }: { title: string; reviewHref: string | null }) {
  const t = useTexts(room).away;
  return (
    <AwayPage
      title={t.closed}
      actions={
        <>
          {reviewHref && (
            <a className="btn pri" href={reviewHref}>
              {t.review}
            </a>
          )}
          <HomeLink />
        </>
      }
    >
      <p>{t.closedText(title)}</p>
      {!reviewHref && <p className="ink2">{t.noReview}</p>}
    </AwayPage>
  );
}
