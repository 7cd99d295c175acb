'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import css from './debrief.module.css';

const MINUTE_MS = 60_000;

interface LinkRecordingProps {
  review: Review | null;
  onSaved: () => void;
}

/** A recording made elsewhere, and when it began, so that the review's moments play from it. */
export function LinkRecording({ review, onSaved }: LinkRecordingProps) {
  const t = useTexts(debrief).recording;
  return (
    <details className={`card ${css.panel} ${css.fold}`}>
      <summary>{t.title}</summary>
      <p className="ink2">{t.lead}</p>
      {review?.recording ? (
        <Linked url={review.recording.url} onSaved={onSaved} />
      ) : (
        <RecordingForm onSaved={onSaved} />
      )}
    </details>
  );
}

function Linked({ url, onSaved }: { url: string; onSaved: () => void }) {
  const { client } = useRoom();
  const t = useTexts(debrief).recording;
  const unlink = async () => {
    const answer = await client.send({ type: 'unlinkRecording' });
    if (answer.ok) onSaved();
  };
  return (
    <div className={css.form}>
      <p role="status">
        <b>{t.linked}</b> {url}
      </p>
      <div>
        <button type="button" className="btn sm" onClick={() => void unlink()}>
          {t.remove}
        </button>
      </div>
    </div>
  );
}

function RecordingForm({ onSaved }: { onSaved: () => void }) {
  const { client, view } = useRoom();
  const t = useTexts(debrief).recording;
  const [url, setUrl] = useState('');
  const [offset, setOffset] = useState('0');
  const minutes = Number(offset.replace(',', '.'));
  const startedAt = Math.round((view.startedAt ?? 0) + minutes * MINUTE_MS);
  const ready = URL.canParse(url.trim()) && offset.trim() !== '' && Number.isFinite(minutes);
  const link = async () => {
    if (!ready) return;
    const answer = await client.send({ type: 'linkRecording', url: url.trim(), startedAt });
    if (answer.ok) onSaved();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void link();
      }}
    >
      <label>
        <span className="field-label">{t.url}</span>
        <input
          className="field"
          type="url"
          maxLength={500}
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <div>
        <label className="field-label" htmlFor="recording-offset">
          {t.offset}
        </label>
        <input
          id="recording-offset"
          className="field"
          inputMode="decimal"
          aria-describedby="recording-hint"
          value={offset}
          onChange={(event) => setOffset(event.target.value)}
        />
        <p id="recording-hint" className="field-hint">
          {t.offsetHint}
        </p>
      </div>
      <div>
        <button type="submit" className="btn" disabled={!ready}>
          {t.save}
        </button>
      </div>
    </form>
  );
}
