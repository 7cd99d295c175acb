'use client';

import { Lock, LockOpen } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import css from './chair.module.css';

/** Whether anybody new may come in. */
export function LockSection() {
  const { view, may, send } = useRoom();
  const t = useTexts(chair).lock;
  if (!may('lockRoom')) return null;
  const Icon = view.locked ? LockOpen : Lock;
  return (
    <div className={css.setting}>
      <p aria-live="polite">
        {view.locked ? (
          <>
            <b>{t.locked}</b> {t.lockedText}
          </>
        ) : (
          <>
            <b>{t.open}</b> {t.openText}
          </>
        )}
      </p>
      <button
        type="button"
        className="btn sm"
        onClick={() => send({ type: 'lockRoom', locked: !view.locked })}
      >
        <Icon size={18} aria-hidden="true" />
        {view.locked ? t.unlock : t.lock}
      </button>
    </div>
  );
}
