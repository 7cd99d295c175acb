'use client';

import type { ShareBody, TokenAnswer } from '@mockpanel/shared/protocol/http';
import { useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../../lib/api';
import { reviewLink } from '../../../lib/capability-links';
import { useFormats } from '../../../lib/i18n/formats';
import { useTexts } from '../../../lib/i18n/texts';
import { keepShare, type OwnShare, ownShare } from '../../../lib/review/own-share';
import { linkOrigin, serverInfo } from '../../../lib/server-info';
import { sharing as texts } from '../../../messages/en/sharing';
import { CopyField } from '../../copy-field';
import { Dialog } from '../../dialog';
import { ErrorNotice } from '../../error-notice';
import css from './tools.module.css';

const DAY_MS = 86_400_000;
const PERIODS = { week: 7 * DAY_MS, month: 30 * DAY_MS, always: null } as const;
type Period = keyof typeof PERIODS;

interface ShareDialogProps {
  open: boolean;
  roomId: string;
  hostToken: string;
  onClose: () => void;
}

/** Makes the one link that reads a review, shows the one this browser made, and ends it. */
export function ShareDialog({ open, roomId, hostToken, onClose }: ShareDialogProps) {
  const t = useTexts(texts).share;
  const [share, setShare] = useState<OwnShare | null>(null);
  const [ended, setEnded] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const path = `/api/rooms/${encodeURIComponent(roomId)}/share`;
  useEffect(() => setShare(ownShare(roomId, Date.now())), [roomId]);

  async function change(next: () => Promise<OwnShare | null>) {
    setError(null);
    try {
      const made = await next();
      keepShare(roomId, made);
      setShare(made);
      setEnded(made === null);
    } catch (reason) {
      setError(asApiError(reason));
    }
  }
  const make = (period: Period, hidesNames: boolean) =>
    change(async () => {
      const length = PERIODS[period];
      const expiresAt = length === null ? null : Date.now() + length;
      const body: ShareBody = { hideNames: hidesNames, ...(expiresAt === null ? {} : { expiresAt }) };
      const { token } = await callApi<TokenAnswer>(path, { body, token: hostToken });
      return { token, expiresAt, hidesNames };
    });
  const end = () =>
    change(async () => {
      await callApi(path, { method: 'DELETE', token: hostToken });
      return null;
    });

  return (
    <Dialog open={open} title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      {share && <MadeLink roomId={roomId} share={share} onEnd={() => void end()} />}
      <p role="status">{ended && t.ended}</p>
      <ShareForm isNew={share === null} onMake={(period, hide) => void make(period, hide)} />
      {error && (
        <ErrorNotice error={error} title={t.failed}>
          <p>{t.failedText}</p>
        </ErrorNotice>
      )}
    </Dialog>
  );
}

function MadeLink({ roomId, share, onEnd }: { roomId: string; share: OwnShare; onEnd: () => void }) {
  const t = useTexts(texts).share;
  const { weekday } = useFormats();
  const [origin, setOrigin] = useState(() => window.location.origin);
  useEffect(() => {
    serverInfo().then(
      (info) => setOrigin(linkOrigin(info, window.location)),
      () => setOrigin(window.location.origin),
    );
  }, []);
  return (
    <div className={css.made}>
      <CopyField label={t.link} value={reviewLink(origin, roomId, share.token)} primary />
      <p className="ink2">
        {share.expiresAt === null ? t.endless : t.ends(weekday(share.expiresAt))}{' '}
        {share.hidesNames ? t.hidden : t.named}
      </p>
      <div>
        <button type="button" className="btn danger sm" onClick={onEnd}>
          {t.end}
        </button>
      </div>
    </div>
  );
}

interface ShareFormProps {
  isNew: boolean;
  onMake: (period: Period, hideNames: boolean) => void;
}

function ShareForm({ isNew, onMake }: ShareFormProps) {
  const t = useTexts(texts).share;
  const [period, setPeriod] = useState<Period>('month');
  const [hide, setHide] = useState(false);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onMake(period, hide);
      }}
    >
      <div>
        <label className="field-label" htmlFor="share-until">
          {t.until}
        </label>
        <select
          id="share-until"
          className="field"
          value={period}
          onChange={(event) => setPeriod(event.target.value as Period)}
        >
          {(Object.keys(PERIODS) as Period[]).map((each) => (
            <option key={each} value={each}>
              {t[each]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="check">
          <input
            type="checkbox"
            checked={hide}
            aria-describedby="share-hide"
            onChange={(event) => setHide(event.target.checked)}
          />
          <span>{t.hide}</span>
        </label>
        <p id="share-hide" className="field-hint">
          {t.hideText}
        </p>
      </div>
      <div className="dialog-acts">
        <button type="submit" className={isNew ? 'btn pri' : 'btn'}>
          {isNew ? t.make : t.makeNew}
        </button>
      </div>
    </form>
  );
}
