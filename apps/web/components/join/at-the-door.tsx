'use client';

import type { KnockStateAnswer } from '@mockpanel/shared/protocol/knock';
import { useEffect, useRef, useState } from 'react';
import { asApiError, callApi } from '../../lib/api';
import { useTexts } from '../../lib/i18n/texts';
import type { Knock } from '../../lib/joining';
import { knock as knockTexts } from '../../messages/en/knock';

const ASK_AGAIN_MS = 2_000;

interface AtTheDoorProps {
  knock: Knock;
  onAdmitted: () => void;
  onDeclined: () => void;
  onLeave: () => void;
}

/** Waits for the chair's answer, and goes on asking when the connection comes and goes. */
export function AtTheDoor({ knock, onAdmitted, onDeclined, onLeave }: AtTheDoorProps) {
  const t = useTexts(knockTexts).waiting;
  const lost = useAnswer(knock.token, { admitted: onAdmitted, declined: onDeclined });
  return (
    <div className="jn-msg" role="status">
      <h1>{t.heading}</h1>
      <p>{t.text(knock.name)}</p>
      <p className="meta">{lost ? t.lost : t.patience}</p>
      <button type="button" className="btn" onClick={onLeave}>
        {t.leave}
      </button>
    </div>
  );
}

type Answers = Record<Exclude<KnockStateAnswer['state'], 'waiting'>, () => void>;

/** True while the server does not answer. */
function useAnswer(token: string, answers: Answers): boolean {
  const [lost, setLost] = useState(false);
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });

  useEffect(() => {
    const leaving = new AbortController();
    let next: ReturnType<typeof setTimeout>;
    async function ask() {
      const state = await stateOf(token, leaving.signal);
      if (leaving.signal.aborted) return;
      setLost(state === 'lost');
      if (state === 'admitted' || state === 'declined') latest.current[state]();
      else next = setTimeout(ask, ASK_AGAIN_MS);
    }
    void ask();
    return () => {
      leaving.abort();
      clearTimeout(next);
    };
  }, [token]);
  return lost;
}

async function stateOf(token: string, signal: AbortSignal): Promise<KnockStateAnswer['state'] | 'lost'> {
  try {
    return (await callApi<KnockStateAnswer>('/api/rooms/knock', { token, signal })).state;
  } catch (reason) {
    // A knock that the server no longer knows is over; anything else may pass.
    const { status } = asApiError(reason);
    return status === 401 || status === 404 ? 'declined' : 'lost';
  }
}
