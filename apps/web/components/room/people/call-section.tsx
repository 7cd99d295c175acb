'use client';

import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { isWebAddress } from '../../../lib/web-address';
import { seating } from '../../../messages/en/seating';
import chairCss from '../chair/chair.module.css';
import css from './people.module.css';

/** The link to the call that everybody in the room has, set and changed at any time. */
export function CallSection() {
  const { briefing, may, send } = useRoom();
  const t = useTexts(seating).call;
  const known = briefing.settings.callUrl ?? '';
  const [url, setUrl] = useState(known);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  if (!may('setCallUrl')) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    const address = url.trim();
    setWrong(!isWebAddress(address));
    if (isWebAddress(address)) send({ type: 'setCallUrl', url: address });
  };
  const remove = () => {
    setUrl('');
    setWrong(false);
    send({ type: 'setCallUrl', url: null });
  };
  return (
    <form className={chairCss.setting} onSubmit={save} noValidate>
      <p>
        <b>{t.title}.</b> {t.text}
      </p>
      <div className={css.form}>
        <label className="field-label" htmlFor={id}>
          {t.field}
        </label>
        <input
          id={id}
          className="field"
          type="url"
          inputMode="url"
          maxLength={500}
          autoComplete="off"
          placeholder={t.hint}
          value={url}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => setUrl(event.target.value)}
        />
        <p id={`${id}-wrong`} className="field-error" role="status" hidden={!wrong}>
          {wrong && t.wrong}
        </p>
      </div>
      <div className="row wrap g2">
        <button type="submit" className="btn sm" disabled={url.trim() === known || url.trim() === ''}>
          {t.save}
        </button>
        {known && (
          <button type="button" className="btn quiet sm" onClick={remove}>
            {t.remove}
          </button>
        )}
      </div>
    </form>
  );
}
