'use client';

import { useState } from 'react';
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { dropKnock, type Knock, keepKnock, keptKnock } from '../../lib/joining';
import { knock as knockTexts } from '../../messages/en/knock';
import { AtTheDoor } from './at-the-door';
import { JoinMessage } from './join-message';
import { KnockForm } from './knock-form';

interface KnockPageProps {
  /** As it was typed on the start page; null after a reload. */
  code: string | null;
  /** The knock is now an invite. */
  onAdmitted: (knock: Knock) => void;
}

/** Joining with a room's code: knock, wait, and be let in or not. A reload goes on waiting. */
export function KnockPage({ code, onAdmitted }: KnockPageProps) {
  const t = useTexts(knockTexts);
  usePageTitle(t.title);
  const [knock, setKnock] = useState<Knock | null>(keptKnock);
  const [declined, setDeclined] = useState(false);

  function knocked(made: Knock) {
    keepKnock(made);
    setKnock(made);
  }
  function over(wasDeclined: boolean) {
    dropKnock();
    setKnock(null);
    setDeclined(wasDeclined);
  }

  if (declined)
    return (
      <JoinMessage
        title={t.declined.heading}
        action={
          <button type="button" className="btn pri lg" onClick={() => setDeclined(false)}>
            {t.declined.again}
          </button>
        }
      >
        {t.declined.text}
      </JoinMessage>
    );
  if (!knock) return <KnockForm code={code ?? ''} onKnocked={knocked} />;
  return (
    <AtTheDoor
      knock={knock}
      onAdmitted={() => onAdmitted(knock)}
      onDeclined={() => over(true)}
      onLeave={() => over(false)}
    />
  );
}
