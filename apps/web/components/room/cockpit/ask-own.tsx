'use client';

import { Mic } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import css from './cockpit.module.css';

/** A question made up on the spot; the room keeps its words for the review. */
export function AskOwn() {
  const { may, send } = useRoom();
  const t = useTexts(cockpit).own;
  const [text, setText] = useDraft('own-question');
  const ready = text.trim() !== '' && may('askQuestion');
  const ask = () => {
    if (!ready) return;
    send({ type: 'askQuestion', text: text.trim() });
    setText('');
  };
  return (
    <section className={`card ${css.own}`}>
      <label htmlFor="own-question">{t.label}</label>
      <textarea
        id="own-question"
        className="field"
        rows={2}
        maxLength={1000}
        placeholder={t.hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          ask();
        }}
      />
      <div>
        <button type="button" className="btn sm" disabled={!ready} onClick={ask}>
          <Mic size={18} aria-hidden="true" />
          {t.done}
        </button>
      </div>
    </section>
  );
}
