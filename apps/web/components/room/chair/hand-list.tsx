'use client';

import { Hand, Mic } from 'lucide-react';
import { nameOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import css from './chair.module.css';

/** Whose hand is up, the first to raise it first; the chair calls one of them. */
export function HandList() {
  const { view, may, send } = useRoom();
  return (
    <ol>
      {view.hands.map((id) => (
        <li key={id} className={css.hand}>
          <Hand size={20} aria-hidden="true" />
          <span className="b">{nameOf(view, id)}</span>
          {view.turn === id ? (
            <span className="meta">called, asks next</span>
          ) : (
            may('callPanelist') && (
              <button
                type="button"
                className="btn sm"
                aria-label={`Call ${nameOf(view, id)}, hand up`}
                onClick={() => send({ type: 'callPanelist', participantId: id })}
              >
                <Mic size={18} aria-hidden="true" />
                Call
              </button>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
