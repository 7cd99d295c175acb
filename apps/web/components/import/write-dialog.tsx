'use client';

import type { Mend } from '@mockpanel/shared/pack/mends';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { nanoid } from 'nanoid';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { imports } from '../../messages/en/imports';
import { Dialog } from '../dialog';
import type { ImportSteps } from './use-import';

type Writing = Mend & { do: 'write' };

interface WriteDialogProps {
  writing: Writing | null;
  steps: ImportSteps;
  onClose: () => void;
}

/** For a warning that only words can answer: a push that is missing, a question for somebody. */
export function WriteDialog({ writing, steps, onClose }: WriteDialogProps) {
  const t = useTexts(imports);
  const [text, setText] = useState('');
  const { pack } = steps.now;
  const spot = pack.weakSpots.find(({ id }) => id === writing?.target);
  const card = pack.roleCards.find(({ id }) => id === writing?.target);
  const title = spot ? t.write.push(spot.title) : t.write.question(card?.name || card?.title || '');

  function save(event: FormEvent) {
    event.preventDefault();
    if (writing && text.trim()) steps.change((real) => written(real, writing, text.trim()));
    onClose();
  }

  return (
    <Dialog open={writing !== null} title={title} onClose={onClose}>
      <form className="col g3" onSubmit={save}>
        <label>
          <span className="field-label">{spot ? t.write.pushLabel : t.write.questionLabel}</span>
          <textarea
            className="field"
            data-autofocus=""
            rows={3}
            maxLength={2_000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <div className="dialog-acts">
          <button type="button" className="btn quiet" onClick={onClose}>
            {t.assign.cancel}
          </button>
          <button type="submit" className="btn pri" disabled={!text.trim()}>
            {t.write.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function written(pack: Pack, { field, target }: Writing, text: string): Pack {
  if (field === 'question-for')
    return {
      ...pack,
      candidateQuestions: [...pack.candidateQuestions, { id: nanoid(10), text, to: target }],
    };
  return {
    ...pack,
    weakSpots: pack.weakSpots.map((spot) => (spot.id === target ? { ...spot, push: text } : spot)),
  };
}
