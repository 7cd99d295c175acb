'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { TURN_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import css from './pressure.module.css';

/** How turns go round, which the chair may change at any time. */
export function TurnOrder() {
  const { view, may, send } = useRoom();
  const t = useTexts(pressure).turns;
  if (!may('setTurnOrder')) return null;
  return (
    <fieldset>
      <legend className="sr">{t.title}</legend>
      <div className={css.orders}>
        {TURN_ORDER.map((order) => (
          <label key={order} className={`btn sm ${view.turnOrder === order ? css.on : ''}`}>
            <input
              className="sr"
              type="radio"
              name="turn-order"
              checked={view.turnOrder === order}
              onChange={() => send({ type: 'setTurnOrder', order })}
            />
            {t.orders[order]}
          </label>
        ))}
      </div>
      <p className="meta" aria-live="polite">
        {t.hints[view.turnOrder]}
      </p>
    </fieldset>
  );
}
