'use client';

import { DEBRIEF_LIMITS } from '@mockpanel/shared/room/limits';
import type { View } from '@mockpanel/shared/room/views';
import { nanoid } from 'nanoid';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { TextField } from '../text-field';
import css from './carry.module.css';

interface ItemFormProps {
  item: View['actionItems'][number] | null;
  onDone: () => void;
}

/** One thing to work on, its check and who looks after it. */
export function CarryForm({ item, onDone }: ItemFormProps) {
  const t = useTexts(revealTexts);
  const { items } = useTexts(debrief);
  const { client, view } = useRoom();
  const name = item?.itemId ?? 'new';
  const [draftText, setText] = useDraft(`carry.${name}.text`);
  const [draftCheck, setCheck] = useDraft(`carry.${name}.check`);
  const [ownerId, setOwner] = useState(item?.ownerId ?? '');
  const [sending, setSending] = useState(false);
  const text = draftText || (item?.text ?? '');
  const check = draftCheck || (item?.check ?? '');
  const ready = text.trim() !== '' && check.trim() !== '' && !sending;
  const clear = () => {
    setText('');
    setCheck('');
    setOwner('');
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
      ...(ownerId === '' ? {} : { ownerId }),
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
      <TextField
        label={t.carry.what}
        example={t.carry.whatExample}
        maxLength={DEBRIEF_LIMITS.actionItem}
        value={text}
        onChange={setText}
      />
      <TextField
        label={t.carry.how}
        example={t.carry.howExample}
        maxLength={DEBRIEF_LIMITS.actionItem}
        value={check}
        onChange={setCheck}
      />
      <div>
        <label className="field-label" htmlFor="carry-owner">
          {items.owner}
        </label>
        <select
          id="carry-owner"
          className="field"
          value={ownerId}
          onChange={(event) => setOwner(event.target.value)}
        >
          <option value="">{items.nobody}</option>
          {view.participants
            .filter(({ role, bot }) => role !== 'observer' && !bot)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
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
