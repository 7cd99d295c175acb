'use client';

import { Check } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { sessionTime } from '../../../lib/room/session-time';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import css from './cockpit.module.css';

interface TickListProps {
  title: string;
  points: readonly { id: string; text: string }[];
  /** The point in hand, marked as now. */
  currentId?: string | undefined;
}

/** Points to tick as they are heard; the whole row is the target, and the time is kept. */
export function TickList({ title, points, currentId }: TickListProps) {
  const { view, mine, pending, may, send } = useRoom();
  const t = useTexts(cockpit);
  return (
    <div className={css.ticks}>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => {
          const at = mine.ticks[point.id];
          const unsaved = pending.some(
            (command) => command.type === 'tickPoint' && command.pointId === point.id,
          );
          return (
            <li key={point.id}>
              <label className={css.tickRow}>
                <input
                  className="sr"
                  type="checkbox"
                  checked={at !== undefined}
                  disabled={!may('tickPoint')}
                  onChange={(event) =>
                    send({ type: 'tickPoint', pointId: point.id, heard: event.target.checked })
                  }
                />
                <span className={at === undefined ? 'tick' : 'tick on'} aria-hidden="true">
                  {at !== undefined && <Check size={17} strokeWidth={3} />}
                </span>
                <span>{point.id === currentId ? <span className="hl">{point.text}</span> : point.text}</span>
                {at !== undefined && (
                  <span className={`${css.unsaved} num`}>
                    {unsaved ? t.unsaved : t.parts.heard(sessionTime(view, at))}
                  </span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
