'use client';

import type { PackAnswer } from '@mockpanel/shared/protocol/http';
import type { Review } from '@mockpanel/shared/review/types';
import { Check, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type ApiError, asApiError } from '../../lib/api';
import { workspaceToken } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { isInPack, packOfRoom, takeIntoPack } from '../../lib/review/take-question';
import { debrief } from '../../messages/en/debrief';
import { ErrorNotice } from '../error-notice';
import css from '../room/debrief/debrief.module.css';

interface TakeQuestionsProps {
  review: Review;
  roomId: string;
}

/** For whoever holds the workspace: what was asked in own words, to keep in the pack for the next session. */
export function TakeQuestions({ review, roomId }: TakeQuestionsProps) {
  const t = useTexts(debrief).take;
  const [pack, setPack] = useState<PackAnswer['pack'] | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [isFull, setFull] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const any = review.improvised.length > 0;
  useEffect(() => {
    const token = workspaceToken();
    if (token === null || !any) return;
    let current = true;
    // Somebody else's room, or a pack that is gone: then there is nothing to offer.
    packOfRoom(roomId, token).then(
      (found) => current && setPack(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [roomId, any]);
  const token = workspaceToken();
  if (pack === null || token === null || !any) return null;
  const take = async (question: { id: string; text: string }) => {
    setBusy(question.id);
    setError(null);
    try {
      const stored = await takeIntoPack(pack.id, question, { category: t.category, token });
      setPack(stored);
      setFull(!isInPack(stored, question));
    } catch (reason) {
      setError(asApiError(reason));
    }
    setBusy(null);
  };
  return (
    <section className={`card ${css.panel} ${css.take}`} id="take" aria-labelledby="take-title">
      <h2 id="take-title">{t.title}</h2>
      <p className="ink2">{t.lead}</p>
      <ul>
        {review.improvised.map((question) => (
          <li key={question.id}>
            <p>{question.text}</p>
            {isInPack(pack, question) ? (
              <span className="chip ok sm" role="status">
                <Check size={16} strokeWidth={2.4} aria-hidden="true" />
                {t.taken}
              </span>
            ) : (
              <button
                type="button"
                className="btn sm"
                aria-label={t.takeThis(question.text)}
                disabled={busy !== null}
                onClick={() => void take(question)}
              >
                <Plus size={18} aria-hidden="true" />
                {busy === question.id ? t.taking : t.take}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isFull && <p role="status">{t.full}</p>}
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
