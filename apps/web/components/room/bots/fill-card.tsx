'use client';

import type { BotBody } from '@mockpanel/shared/protocol/http';
import { Bot } from 'lucide-react';
import { useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../../lib/api';
import { hostTokenFor } from '../../../lib/host-store';
import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle, seatsAt } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { bots } from '../../../messages/en/bots';
import { people } from '../../../messages/en/people';
import { ErrorNotice } from '../../error-notice';
import css from './bots.module.css';

/** The host puts a bot on a card that nobody holds. */
export function FillCard() {
  const { briefing, view } = useRoom();
  const t = useTexts(bots).fill;
  const who = useTexts(people);
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const token = hostTokenFor(briefing.room.id);
  const free = seatsAt(briefing, view).filter(({ person }) => person === null);
  if (!token || free.length === 0) return null;

  async function fill(seatId: string) {
    setError(null);
    setBusy(seatId);
    try {
      const body: BotBody = { seatId };
      await callApi(`/api/rooms/${briefing.room.id}/bots`, { body, token });
    } catch (reason) {
      setError(asApiError(reason));
    }
    setBusy(null);
  }

  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <p className="ink2">{t.text}</p>
      <ul className={css.free}>
        {free.map(({ card }) => (
          <li key={card.id}>
            <button
              type="button"
              className="btn sm line"
              disabled={busy !== null}
              onClick={() => void fill(card.id)}
            >
              <Bot size={20} aria-hidden="true" />
              {busy === card.id ? t.busy : t.action(cardTitle(card, who))}
            </button>
          </li>
        ))}
      </ul>
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
