'use client';

import type { ExportFormat } from '@mockpanel/shared/review/export-formats';
import { useState } from 'react';
import { type ApiError, asApiError } from '../../../lib/api';
import { useTexts } from '../../../lib/i18n/texts';
import { saveExport } from '../../../lib/review/export-review';
import { reviewTokens } from '../../../lib/review/review-token';
import { sharing as texts } from '../../../messages/en/sharing';
import { Dialog } from '../../dialog';
import { ErrorNotice } from '../../error-notice';
import css from './tools.module.css';

/** What most people want first. */
const ORDER = ['md', 'csv', 'json', 'vtt'] as const satisfies readonly ExportFormat[];

interface TakeDialogProps {
  open: boolean;
  roomId: string;
  onClose: () => void;
}

/** The review as files, each with what it is for. */
export function TakeDialog({ open, roomId, onClose }: TakeDialogProps) {
  const t = useTexts(texts).take;
  const [error, setError] = useState<ApiError | null>(null);
  async function save(format: ExportFormat, startsAt?: number) {
    setError(null);
    try {
      await saveExport(roomId, reviewTokens(roomId), format, startsAt);
    } catch (reason) {
      setError(asApiError(reason));
    }
  }
  function print() {
    onClose();
    // The dialog has to be gone before the page is put on paper.
    setTimeout(() => window.print());
  }
  return (
    <Dialog open={open} title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      <ul className={css.formats}>
        {ORDER.map((format) => (
          <li key={format}>
            <p>
              <b>{t.formats[format].name}</b>
              <span className="ink2">. {t.formats[format].use}</span>
            </p>
            <button
              type="button"
              className="btn sm"
              aria-label={t.saveAs(t.formats[format].name)}
              onClick={() => void save(format)}
            >
              {t.save}
            </button>
          </li>
        ))}
        <Calendar onSave={(startsAt) => void save('ics', startsAt)} />
        <li>
          <p>
            <b>{t.paper.name}</b>
            <span className="ink2">. {t.paper.use}</span>
          </p>
          <button type="button" className="btn sm" onClick={print}>
            {t.print}
          </button>
        </li>
      </ul>
      {error && (
        <ErrorNotice error={error} title={t.failed}>
          <p>{t.failedText}</p>
        </ErrorNotice>
      )}
    </Dialog>
  );
}

/** Left empty, the entry lies a week after this session. */
function Calendar({ onSave }: { onSave: (startsAt: number | undefined) => void }) {
  const t = useTexts(texts).take;
  const [starts, setStarts] = useState('');
  return (
    <li>
      <p>
        <b>{t.calendar.name}</b>
        <span className="ink2">. {t.calendar.use}</span>
      </p>
      <button
        type="button"
        className="btn sm"
        aria-label={t.saveAs(t.calendar.name)}
        onClick={() => onSave(starts === '' ? undefined : new Date(starts).getTime())}
      >
        {t.save}
      </button>
      <label className={css.starts}>
        <span className="meta">{t.calendar.starts}</span>
        <input
          type="datetime-local"
          className="field"
          value={starts}
          onChange={(event) => setStarts(event.target.value)}
        />
      </label>
    </li>
  );
}
