'use client';

import type { DrillItem } from '@mockpanel/shared/pack/schema';
import { useEffect } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { MARK_ORDER } from '../../../lib/room/orders';
import { stepSlot } from '../../../lib/room/round-time';
import { useDraft, useRoom, useServerNow } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { wording } from '../../../messages/en/wording';
import { ClockDigits } from '../../clock-digits';
import { InlineText } from '../../inline-text';
import css from './cockpit.module.css';

/** One short question after the other; everybody marks on their own. */
export function DrillCard() {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(cockpit).drill;
  const current = view.round?.item;
  const item = briefing.drill.find((other) => other.id === current?.id);
  const seen = useSeen(item?.id ?? null);
  const earlier = briefing.drill.filter(
    (other) => other.id !== item?.id && (seen.has(other.id) || mine.marks[other.id] !== undefined),
  );
  return (
    <>
      {item && current && (
        <section className={`card ${css.now}`} aria-label={t.label}>
          <div className="row sp g3">
            <p className={css.tag}>{t.item(current.index + 1, current.count)}</p>
            <ItemClock />
          </div>
          <p className={css.q}>{item.question}</p>
          {item.answer && (
            <p>
              <b>{t.hit}</b> <InlineText text={item.answer} />
            </p>
          )}
          <MarkButtons item={item} />
        </section>
      )}
      {earlier.length > 0 && (
        <section className={`card ${css.list}`}>
          <h2>{t.earlier}</h2>
          <ol>
            {earlier.map((other) => (
              <li key={other.id} className={css.plain}>
                <span>{other.question}</span>
                <MarkButtons item={other} small />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The items that were asked while this seat looked, so that a missed one can still be marked. */
function useSeen(itemId: string | null): ReadonlySet<string> {
  const [kept, keep] = useDraft('drill-seen');
  const seen = new Set(kept.split(' ').filter(Boolean));
  const isNew = itemId !== null && !seen.has(itemId);
  useEffect(() => {
    if (isNew) keep(`${kept} ${itemId}`);
  });
  return seen;
}

function ItemClock() {
  const { view } = useRoom();
  const t = useTexts(cockpit).drill;
  const now = useServerNow();
  const round = view.round;
  if (!round?.item) return null;
  const slot = stepSlot(round, round.item.startedMs, round.item.limitMs, now);
  return (
    <ClockDigits
      ms={slot.remainingMs}
      size={30}
      state={slot.remainingMs < 0 ? 'over' : 'ok'}
      label={t.label}
    />
  );
}

function MarkButtons({ item, small = false }: { item: DrillItem; small?: boolean }) {
  const { mine, may, send } = useRoom();
  const t = useTexts(cockpit).drill;
  const { marks } = useTexts(wording);
  return (
    <div className={`${css.marks} ${small ? css.small : ''}`} role="group" aria-label={t.mark(item.question)}>
      {MARK_ORDER.map((result) => (
        <button
          key={result}
          type="button"
          className={small ? 'btn sm' : 'btn lg'}
          aria-pressed={mine.marks[item.id] === result}
          disabled={!may('markItem')}
          onClick={() => send({ type: 'markItem', itemId: item.id, result })}
        >
          {marks[result]}
        </button>
      ))}
    </div>
  );
}
