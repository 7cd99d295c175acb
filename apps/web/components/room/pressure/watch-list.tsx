'use client';

import { Repeat } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import css from './pressure.module.css';

/** What was agreed after the last session: on my card what is mine to watch, and below it what others watch. */
export function WatchList({ seatId }: { seatId: string }) {
  const { watchFor } = useRoom().briefing;
  const t = useTexts(pressure).watch;
  const own = watchFor.filter(({ seatIds }) => seatIds.includes(seatId));
  const others = watchFor.filter((item) => !item.own);
  return (
    <>
      {own.length > 0 && (
        <section>
          <h3>{t.title}</h3>
          <p className="meta">{t.lead}</p>
          <ul>
            {own.map(({ itemId, text, check }) => (
              <li key={itemId}>
                <b>{text}</b> {t.check(check)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h3>{t.others}</h3>
          <ul>
            {others.map(({ itemId, text }) => (
              <li key={itemId}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Beside a question that went badly in the last session. */
export function AgainMark() {
  const t = useTexts(pressure).watch;
  return (
    <span className={css.again}>
      <Repeat size={16} aria-hidden="true" />
      {t.again}
    </span>
  );
}
