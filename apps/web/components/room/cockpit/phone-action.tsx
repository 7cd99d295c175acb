'use client';

import { CornerDownRight, Square } from 'lucide-react';
import { useRoom } from '../../../lib/room/use-room';
import css from './cockpit.module.css';

/** The asker's next step, within reach of the thumb. */
export function PhoneAction() {
  const { briefing, view, may, send } = useRoom();
  const asking = view.asking;
  if (!asking || asking.participantId !== briefing.me.participantId) return null;
  const pushed = asking.step === 'push' || asking.step === 'recover';
  return (
    <div className={css.act}>
      <div className={`${css.actRow} ${pushed ? '' : css.two}`}>
        {!pushed && (
          <button
            type="button"
            className="btn lg"
            disabled={!may('push')}
            onClick={() => send({ type: 'push' })}
          >
            <CornerDownRight size={20} aria-hidden="true" />
            Pushed
          </button>
        )}
        <button
          type="button"
          className="btn lg pri"
          disabled={!may('endAnswer')}
          onClick={() => send({ type: 'endAnswer' })}
        >
          <Square size={18} aria-hidden="true" />
          Answer is over
        </button>
      </div>
    </div>
  );
}
