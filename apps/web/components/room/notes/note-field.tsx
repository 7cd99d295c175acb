'use client';

import type { NoteKind } from '@mockpanel/shared/room/commands';
import { CornerDownLeft } from 'lucide-react';
import type { RefObject } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { NOTE_KIND_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { ballot } from '../../../messages/en/ballot';
import { wording } from '../../../messages/en/wording';
import css from './notes.module.css';

interface NoteFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  kind: NoteKind;
  kept: boolean;
  editing: boolean;
  onText: (text: string) => void;
  onKind: (kind: NoteKind) => void;
  onKept: (kept: boolean) => void;
  onSave: () => void;
  onCancel: () => void;
}

export function NoteField({
  field,
  text,
  kind,
  kept,
  editing,
  onText,
  onKind,
  onKept,
  onSave,
  onCancel,
}: NoteFieldProps) {
  const { may } = useRoom();
  const t = useTexts(ballot).notes;
  const kinds = useTexts(wording).notes;
  return (
    <div>
      <div className={css.write}>
        <textarea
          ref={field}
          className="field"
          rows={Math.min(5, Math.max(1, text.split('\n').length))}
          maxLength={2000}
          placeholder={t.hint}
          aria-label={editing ? t.change : t.new}
          disabled={!may('saveNote')}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onSave();
          }}
        />
        <button
          type="button"
          className="btn icon"
          aria-label={t.save}
          disabled={text.trim() === ''}
          onClick={onSave}
        >
          <CornerDownLeft size={20} aria-hidden="true" />
        </button>
      </div>
      {(text !== '' || editing) && (
        <div className={css.options}>
          <select
            className="field"
            aria-label={t.kind}
            value={kind}
            onChange={(event) => onKind(event.target.value as NoteKind)}
          >
            {NOTE_KIND_ORDER.map((choice) => (
              <option key={choice} value={choice}>
                {kinds[choice]}
              </option>
            ))}
          </select>
          <label className="check">
            <input type="checkbox" checked={kept} onChange={(event) => onKept(event.target.checked)} />
            <span>{t.keep}</span>
          </label>
          {editing && (
            <button type="button" className="btn quiet sm" onClick={onCancel}>
              {t.leave}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
