'use client';

import { DEBRIEF_LIMITS } from '@mockpanel/shared/room/limits';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { useDraft, useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import { Dialog } from '../../dialog';
import forms from '../pressure/pressure.module.css';
import { TextField } from '../text-field';
import css from './guess.module.css';

/** What the candidate says of themselves before anybody opens a score. */
export function ReflectionButton() {
  const t = useTexts(pressure).reflection;
  const { view, mine, may } = useRoom();
  const [open, setOpen] = useState(false);
  const anyRun = view.rounds.some(({ state }) => state === 'closed');
  if (!may('saveReflection') || !anyRun) return null;
  return (
    <div className={css.way}>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {mine.reflection && <Check size={18} strokeWidth={2.4} aria-hidden="true" />}
        {t.button}
      </button>
      {mine.reflection && <p className="meta">{t.done}</p>}
      <Dialog open={open} title={t.button} onClose={() => setOpen(false)}>
        <ReflectionForm onDone={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

function ReflectionForm({ onDone }: { onDone: () => void }) {
  const t = useTexts(pressure).reflection;
  const { client, mine } = useRoom();
  const [draftPlus, setPlus] = useDraft('reflection.plus');
  const [draftDelta, setDelta] = useDraft('reflection.delta');
  const [sending, setSending] = useState(false);
  const plus = draftPlus || (mine.reflection?.plus ?? '');
  const delta = draftDelta || (mine.reflection?.delta ?? '');
  const ready = (plus.trim() !== '' || delta.trim() !== '') && !sending;
  const save = async () => {
    if (!ready) return;
    setSending(true);
    const answer = await client.send({ type: 'saveReflection', plus: plus.trim(), delta: delta.trim() });
    setSending(false);
    if (!answer.ok) return;
    setPlus('');
    setDelta('');
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{t.lead}</p>
      <div className={forms.form}>
        <TextField
          label={t.plus}
          example={t.plusHint}
          rows={2}
          maxLength={DEBRIEF_LIMITS.reflection}
          value={plus}
          onChange={setPlus}
        />
        <TextField
          label={t.delta}
          example={t.deltaHint}
          rows={2}
          maxLength={DEBRIEF_LIMITS.reflection}
          value={delta}
          onChange={setDelta}
        />
      </div>
      <div className="dialog-acts">
        <span className="meta" role="status">
          {sending && t.unsaved}
        </span>
        <button type="submit" className="btn pri" disabled={!ready}>
          {t.save}
        </button>
      </div>
    </form>
  );
}
