'use client';

import type { DrillItem } from '@mockpanel/shared/pack/schema';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { markableItems } from '../../../lib/room/left-to-mark';
import { MARK_ORDER } from '../../../lib/room/orders';
import { usePreference } from '../../../lib/room/preferences';
import { clockLight, stepSlot } from '../../../lib/room/round-time';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { pressure } from '../../../messages/en/pressure';
import { wording } from '../../../messages/en/wording';
import { ClockDigits } from '../../clock-digits';
import { InlineText } from '../../inline-text';
import { LightChip } from '../light-chip';
import css from './cockpit.module.css';

/** One short question after the other; everybody marks on their own. */
export function DrillCard() {
  const { briefing, view } = useRoom();
  const t = useTexts(cockpit).drill;
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  const current = live ? view.round?.item : undefined;
  const item = briefing.drill.find((other) => other.id === current?.id);
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
      <EarlierItems />
    </>
  );
}

/** What came up before, markable until the reveal; folded where another round goes on. */
export function EarlierItems({ folded = false }: { folded?: boolean }) {
  const { briefing, view } = useRoom();
  const t = useTexts(cockpit).drill;
  const items = markableItems(briefing, view);
  if (items.length === 0) return null;
  if (folded) return <FoldedItems key={items.length} items={items} />;
  return (
    <section className={`card ${css.list}`}>
      <h2>{t.earlier}</h2>
      <ItemRows items={items} />
    </section>
  );
}

function FoldedItems({ items }: { items: readonly DrillItem[] }) {
  const { mine } = useRoom();
  const t = useTexts(pressure).drill;
  const due = items.some(({ id }) => mine.marks[id] === undefined);
  // The last mark that is given does not close it under the finger.
  const [open] = useState(due);
  return (
    <details className={`card ${css.list} ${css.fold}`} open={open}>
      <summary>{due ? t.title : t.all}</summary>
      <ItemRows items={items} />
    </details>
  );
}

function ItemRows({ items }: { items: readonly DrillItem[] }) {
  const { mine } = useRoom();
  const t = useTexts(cockpit).drill;
  return (
    <ol>
      {items.map((item) => (
        <li key={item.id} className={css.plain}>
          <span>
            {item.question}
            {mine.marks[item.id] === undefined && <small className={css.unmarked}>{t.unmarked}</small>}
          </span>
          <MarkButtons item={item} small />
        </li>
      ))}
    </ol>
  );
}

function ItemClock() {
  const { view } = useRoom();
  const t = useTexts(cockpit).drill;
  const now = useServerNow();
  const [hidden] = usePreference('clock-hidden');
  const round = view.round;
  if (!round?.item) return null;
  const slot = stepSlot(round, round.item.startedMs, round.item.limitMs, now);
  return hidden ? (
    <LightChip light={clockLight(round, slot)} slot={slot} bare />
  ) : (
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
