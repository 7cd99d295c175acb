'use client';

import { Lock, LockOpen } from 'lucide-react';
import { useRoom } from '../../../lib/room/use-room';
import css from './chair.module.css';

/** Whether anybody new may come in. */
export function LockSection() {
  const { view, may, send } = useRoom();
  if (!may('lockRoom')) return null;
  const Icon = view.locked ? LockOpen : Lock;
  return (
    <div className={css.setting}>
      <p aria-live="polite">
        {view.locked ? (
          <>
            <b>The room is locked.</b> Nobody new comes in. Who is here comes back as before.
          </>
        ) : (
          <>
            <b>The room is open.</b> Whoever has a link may still come in.
          </>
        )}
      </p>
      <button
        type="button"
        className="btn sm"
        onClick={() => send({ type: 'lockRoom', locked: !view.locked })}
      >
        <Icon size={18} aria-hidden="true" />
        {view.locked ? 'Unlock the room' : 'Lock the room'}
      </button>
    </div>
  );
}
