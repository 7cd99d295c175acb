'use client';

import type { ViewAsking } from '@mockpanel/shared/room/views';
import { formatDuration } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { nameOf, personById, seatIndexOf } from '../../../lib/room/people';
import { usePreference } from '../../../lib/room/preferences';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { stage } from '../../../messages/en/stage';
import css from './stage.module.css';

/** A good answer to one question, as a measure to look at and no limit. */
const AIM_MS = 120_000;

const lengthClass = ({ length }: string): string | undefined =>
  length > 160 ? css.long : length > 80 ? css.mid : '';

/** What is being asked, what was pushed, and how long this answer takes; inside a live region. */
export function StageQuestion({ asking }: { asking: ViewAsking }) {
  const { briefing, view } = useRoom();
  const t = useTexts(stage);
  const who = useTexts(people);
  const seated = seatIndexOf(briefing, personById(view, asking.participantId)) !== null;
  const pushed = asking.step === 'push' || asking.step === 'recover';
  const ladder = asking.step === 'challenge' || asking.step === 'recover';
  return (
    <>
      <p className={seated && asking.step === 'question' && asking.text !== undefined ? 'sr' : css.who}>
        {t.asks[asking.step](nameOf(view, asking.participantId, who))}
        {asking.text === undefined && `. ${t.listen}`}
      </p>
      {asking.text !== undefined && (
        <h1 className={`${css.q} ${lengthClass(asking.text)} ${pushed && asking.pushText ? css.past : ''}`}>
          {asking.text}
        </h1>
      )}
      {pushed && asking.pushText && (
        <p className={`${css.q} ${lengthClass(asking.pushText)}`}>{asking.pushText}</p>
      )}
      {ladder && (
        <ol className={css.ladder} aria-label={t.ladder.label}>
          {[t.ladder.challenge, t.ladder.push, t.ladder.recover].map((label, index) => {
            const on = asking.step === 'challenge' ? index === 0 : index === 2;
            return (
              <li key={label} aria-current={on ? 'step' : undefined}>
                {on ? <span className="hl">{label}</span> : label}
              </li>
            );
          })}
        </ol>
      )}
      <AnswerTime since={asking.at} />
    </>
  );
}

function AnswerTime({ since }: { since: number }) {
  const t = useTexts(stage);
  const now = useServerNow();
  const [clockHidden] = usePreference('clock-hidden');
  if (clockHidden) return null;
  const spent = Math.max(0, now - since);
  return (
    <div className={`${css.ans} num`} aria-hidden="true">
      <span>
        {t.thisAnswer} <b>{formatDuration(Math.floor(spent / 1000) * 1000)}</b>
      </span>
      <span className={css.line}>
        <b style={{ width: `${Math.min(100, (spent / AIM_MS) * 100)}%` }} />
      </span>
      <span className="ink3">{t.aim(formatDuration(AIM_MS))}</span>
    </div>
  );
}
