'use client';

import { Flame } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatClock } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { sampleTexts } from '../../../lib/room/warm-up';
import { warmUp } from '../../../messages/en/warm-up';
import css from './warm-up.module.css';
import { WarmUpSample } from './warm-up-sample';
import { WarmUpSpread } from './warm-up-spread';

/**
 * Two minutes in the lobby in which the panel finds its bar. The chair starts and ends them; whoever is not
 * on the panel sees that they run, and no more.
 */
export function WarmUpCard() {
  const { view } = useRoom();
  const t = useTexts(warmUp);
  const now = view.warmUp;
  const sample = sampleTexts(t, now?.sampleId);
  return (
    <section className="card pad">
      <div className={css.head}>
        <h2>{t.title}</h2>
        {now?.isOpen && <TimeLeft endsAt={now.endsAt} />}
      </div>
      <p className="ink2" role="status">
        {now?.isOpen && (sample ? t.on : t.runs)}
      </p>
      {!now && (
        <p className="ink2">
          {t.offer} {t.kept}
        </p>
      )}
      {sample && now && (
        <div className={css.cols}>
          <div>
            <h3>{t.asked}</h3>
            <p className={css.said}>{sample.question}</p>
            <h3>{t.answered}</h3>
            <p className={css.answer}>{sample.answer}</p>
          </div>
          {now.isOpen ? (
            <WarmUpSample sample={sample} />
          ) : (
            <WarmUpSpread sample={sample} values={now.values ?? []} />
          )}
        </div>
      )}
      <WarmUpActions />
    </section>
  );
}

function WarmUpActions() {
  const { view, may, send } = useRoom();
  const t = useTexts(warmUp);
  if (!may('startWarmUp')) return null;
  const isOpen = view.warmUp?.isOpen === true;
  return (
    <div className={css.acts}>
      <button
        type="button"
        className="btn sm"
        onClick={() => send({ type: isOpen ? 'endWarmUp' : 'startWarmUp' })}
      >
        {!isOpen && <Flame size={18} aria-hidden="true" />}
        {isOpen ? t.end : view.warmUp ? t.another : t.start}
      </button>
    </div>
  );
}

const TICK_MS = 500;

function TimeLeft({ endsAt }: { endsAt: number }) {
  const { client } = useRoom();
  const t = useTexts(warmUp);
  const [now, setNow] = useState(client.serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(client.serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [client]);
  return <span className="b num">{t.left(formatClock(Math.max(0, endsAt - now)))}</span>;
}
