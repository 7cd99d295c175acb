'use client';

import { nanoid } from 'nanoid';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import css from './carry.module.css';

/** More than three things to work on is none. */
const AT_MOST = 3;

/** What the room agrees to work on: at most three things, each with a check that anybody can see. */
export function Carry() {
  const t = useTexts(revealTexts);
  const { view, may } = useRoom();
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
              </div>
              {may('saveActionItem') && (
                <button
                  type="button"
                  className="btn quiet sm"
                  aria-label={t.carry.changeThis(item.text)}
                  onClick={() => edit(item.itemId)}
                >
                  {t.carry.change}
                </button>
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
          <ItemForm key={changed?.itemId ?? 'new'} item={changed ?? null} onDone={() => edit(null)} />
        ))}
    </section>
  );
}

interface ItemFormProps {
  item: { itemId: string; text: string; check: string } | null;
  onDone: () => void;
}

function ItemForm({ item, onDone }: ItemFormProps) {
  const t = useTexts(revealTexts);
  const { client } = useRoom();
  const name = item?.itemId ?? 'new';
  const [draftText, setText] = useDraft(`carry.${name}.text`);
  const [draftCheck, setCheck] = useDraft(`carry.${name}.check`);
  const [sending, setSending] = useState(false);
  const text = draftText || (item?.text ?? '');
  const check = draftCheck || (item?.check ?? '');
  const ready = text.trim() !== '' && check.trim() !== '' && !sending;
  const clear = () => {
    setText('');
    setCheck('');
    onDone();
  };
  const save = async () => {
    if (!ready) return;
    setSending(true);
    const itemId = item?.itemId ?? nanoid();
    const answer = await client.send({
      type: 'saveActionItem',
      itemId,
      text: text.trim(),
      check: check.trim(),
    });
    setSending(false);
    if (answer.ok) clear();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <label className="field-label" htmlFor="carry-text">
          {t.carry.what}
        </label>
        <input
          id="carry-text"
          className="field"
          maxLength={500}
          placeholder={t.carry.whatExample}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div>
        <label className="field-label" htmlFor="carry-check">
          {t.carry.how}
        </label>
        <input
          id="carry-check"
          className="field"
          maxLength={500}
          placeholder={t.carry.howExample}
          value={check}
          onChange={(event) => setCheck(event.target.value)}
        />
      </div>
      <div className="row wrap g2">
        <button type="submit" className="btn" disabled={!ready}>
          {item ? t.carry.saveChanged : t.carry.save}
        </button>
        {item && (
          <button type="button" className="btn quiet" onClick={clear}>
            {t.carry.leave}
          </button>
        )}
        <span className="meta" role="status">
          {sending && t.carry.unsaved}
        </span>
      </div>
    </form>
  );
}
