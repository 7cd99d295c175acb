'use client';

import { CornerDownRight, Square } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { tableActions } from '../../../lib/room/table-actions';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import css from './cockpit.module.css';
import { TableButtons } from './table-buttons';

/** My next step at the table, within reach of the thumb. */
export function PhoneAction() {
  const { briefing, view, mine, may, send } = useRoom();
  const t = useTexts(cockpit);
  const who = useTexts(people);
  const asking = view.asking?.participantId === briefing.me.participantId ? view.asking : null;
  const cutIn = view.interruption?.participantId === briefing.me.participantId;
  const pushed = asking?.step === 'push' || asking?.step === 'recover';
  const canPush = asking !== null && !pushed && !view.safeStopped;
  const ends = asking !== null && !cutIn;
  if (!ends && tableActions({ briefing, view, mine }, { table: t.table, people: who }).length === 0)
    return null;
  return (
    <div className={css.act}>
      <div className={`${css.actRow} ${canPush ? css.two : ''}`}>
        {canPush && (
          <button
            type="button"
            className="btn lg"
            disabled={!may('push') || view.finishing !== null}
            onClick={() => send({ type: 'push' })}
          >
            <CornerDownRight size={20} aria-hidden="true" />
            {t.asking.push}
          </button>
        )}
        {ends ? (
          <button
            type="button"
            className="btn lg pri"
            disabled={!may('endAnswer')}
            onClick={() => send({ type: 'endAnswer' })}
          >
            <Square size={18} aria-hidden="true" />
            {t.asking.overShort}
          </button>
        ) : (
          <TableButtons large />
        )}
      </div>
    </div>
  );
}
