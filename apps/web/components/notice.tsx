'use client';

import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { parts } from '../messages/en/parts';

export type NoticeTone = 'error' | 'warn' | 'ok' | 'plain';

const ICONS = { error: CircleAlert, warn: TriangleAlert, ok: CircleCheck, plain: Info };

interface NoticeProps {
  tone?: NoticeTone;
  /** What happened. */
  title: string;
  /** What is safe, and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Read it out when it appears; errors always are. */
  live?: boolean;
}

export function Notice({ tone = 'plain', title, children, actions, live = false }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice ${tone}`} role={tone === 'error' ? 'alert' : live ? 'status' : undefined}>
      <Icon size={22} aria-hidden="true" />
      <div>
        <p className="b">{title}</p>
        {children && <div className="ink2">{children}</div>}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}

/** What to show where a list has nothing in it yet. */
export function Empty({
  title,
  children,
  actions,
  heading: Heading = 'h3',
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** `h2` where it is all that a page has to say. */
  heading?: 'h2' | 'h3';
}) {
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {actions}
    </div>
  );
}

/** A quiet line while something is on its way. */
export function Loading({ children }: { children?: ReactNode }) {
  const t = useTexts(parts);
  return (
    <p className="empty" role="status">
      {children ?? t.loading}
    </p>
  );
}
