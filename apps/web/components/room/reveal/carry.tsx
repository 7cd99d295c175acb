'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { nameOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import { people } from '../../../messages/en/people';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import css from './carry.module.css';
import { CarryForm } from './carry-form';

/** More than three things to work on is none. */
const AT_MOST = 3;

/** What the room agrees to work on: at most three things, each with a check that anybody can see. */
export function Carry() {
  const t = useTexts(revealTexts);
  const { items } = useTexts(debrief);
  const who = useTexts(people);
  const { view, may, send } = useRoom();
  const [editing, edit] = useState<string | null>(null);
  const { actionItems } = view;
  const changed = actionItems.find((item) => item.itemId === editing);
  const full = actionItems.length >= AT_MOST;
  return (
    <section className={`card ${css.carry}`} aria-labelledby="carry">
      <div>
        <h2 id="carry">{t.carry.title}</h2>
        <p className="ink2">{t.carry.lead}</p>
        <ol className={css.items}>
          {actionItems.map((item, index) => (
            <li key={item.itemId}>
              <span className={`num ${css.place}`}>{index + 1}</span>
              <div>
                <p className="b">{item.text}</p>
                <p className="ink2">{t.carry.check(item.check)}</p>
                {item.ownerId && <p className="meta">{items.looks(nameOf(view, item.ownerId, who))}</p>}
              </div>
              {may('saveActionItem') && (
                <span className={css.acts}>
                  <button
                    type="button"
                    className="btn quiet sm"
                    aria-label={t.carry.changeThis(item.text)}
                    onClick={() => edit(item.itemId)}
                  >
                    {t.carry.change}
                  </button>
                  <button
                    type="button"
                    className="btn quiet sm icon"
                    aria-label={items.removeThis(item.text)}
                    title={items.remove}
                    onClick={() => send({ type: 'deleteActionItem', itemId: item.itemId })}
                  >
                    <Trash2 size={18} aria-hidden="true" />
                  </button>
                </span>
              )}
            </li>
          ))}
        </ol>
        {actionItems.length === 0 && <p className={css.none}>{t.carry.none}</p>}
      </div>
      {may('saveActionItem') &&
        (full && !changed ? (
          <p className={css.full}>{t.carry.full}</p>
        ) : (
          <CarryForm key={changed?.itemId ?? 'new'} item={changed ?? null} onDone={() => edit(null)} />
        ))}
    </section>
  );
}
