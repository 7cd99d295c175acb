'use client';

import { Hand, Mic } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { nameOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { people } from '../../../messages/en/people';
import css from './chair.module.css';

/** Whose hand is up, the first to raise it first; the chair calls one of them. */
export function HandList() {
  const { view, may, send } = useRoom();
  const t = useTexts(chair).hands;
  const who = useTexts(people);
  return (
    <ol>
      {view.hands.map((id) => (
        <li key={id} className={css.hand}>
          <Hand size={20} aria-hidden="true" />
          <span className="b">{nameOf(view, id, who)}</span>
          {view.turn === id ? (
            <span className="meta">{t.called}</span>
          ) : (
            may('callPanelist') && (
              <button
                type="button"
                className="btn sm"
                aria-label={t.callLabel(nameOf(view, id, who))}
                onClick={() => send({ type: 'callPanelist', participantId: id })}
              >
                <Mic size={18} aria-hidden="true" />
                {t.call}
              </button>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
