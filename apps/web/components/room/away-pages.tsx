'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { Brand } from '../brand';
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
      </header>
      <main className={`card pad ${css.awayCard}`}>
        <h1>{title}</h1>
        {children}
        {actions && <div className="row wrap g2">{actions}</div>}
      </main>
    </div>
  );
}

const HomeLink = () => (
  <a className="btn" href="/">
    Go to the start page
  </a>
);

export function NoSeatPage() {
  return (
    <AwayPage title="You have no seat in this room yet" actions={<HomeLink />}>
      <p>
        Open the invite link that you were sent: it asks for your name and brings you here. If you sat here
        before on another device or in another browser, open your seat link from there.
      </p>
    </AwayPage>
  );
}

const PATIENCE_MS = 4_000;

export function ConnectingPage() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <AwayPage title="Taking you to your seat">
      <p role="status">
        {slow ? 'The server does not answer yet. We keep trying, you need not reload.' : 'One moment.'}
      </p>
    </AwayPage>
  );
}

const GOODBYE = {
  removed: 'You were removed from this room. What you handed in before is kept.',
  seated: 'You were removed from this room, this link was replaced, or the room was deleted.',
};

interface EndedPageProps {
  message: string | null;
  /** How the last view had them, which the server's message does not tell: gone from it, or still in. */
  last: 'removed' | 'seated' | null;
  asHost: (() => void) | null;
}

export function EndedPage({ message, last, asHost }: EndedPageProps) {
  return (
    <AwayPage
      title="This link no longer opens the room"
      actions={
        <>
          {asHost && (
            <button type="button" className="btn pri" onClick={asHost}>
              Open it with your host link
            </button>
          )}
          <HomeLink />
        </>
      }
    >
      <p role="status">
        {last === null ? (message ?? 'It was replaced, or the room was deleted.') : GOODBYE[last]}
      </p>
      <p className="ink2">Think it is a mistake? Ask the person who invited you for a new link.</p>
    </AwayPage>
  );
}

export function ClosedPage({ title, reviewHref }: { title: string; reviewHref: string | null }) {
  return (
    <AwayPage
      title="This room is closed"
      actions={
        <>
          {reviewHref && (
            <a className="btn pri" href={reviewHref}>
              Open the review
            </a>
          )}
          <HomeLink />
        </>
      }
    >
      <p>{title} has ended. Nothing in it changes any more.</p>
      {!reviewHref && (
        <p className="ink2">It was closed before the scores were opened, so there is no review.</p>
      )}
    </AwayPage>
  );
}
