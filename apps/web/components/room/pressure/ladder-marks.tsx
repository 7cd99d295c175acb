'use client';

import type { BriefingWeakSpot } from '@mockpanel/shared/room/views';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { challengedBefore } from '../../../lib/room/left-to-mark';
import { LADDER_ORDER } from '../../../lib/room/orders';
import { useRoom } from '../../../lib/room/use-room';
import { pressure } from '../../../messages/en/pressure';
import css from './pressure.module.css';

/** How an answer stood when I challenged it; the last mark counts. */
export function LadderMarks({ spot }: { spot: { id: string; title: string } }) {
  const { mine, may, send } = useRoom();
  const t = useTexts(pressure).marks;
  return (
    <div className={css.choices} role="group" aria-label={t.mark(spot.title)}>
      {LADDER_ORDER.map((result) => (
        <button
          key={result}
          type="button"
          className={`btn ${css.choice}`}
          aria-pressed={mine.ladder[spot.id] === result}
          disabled={!may('markLadder')}
          onClick={() => send({ type: 'markLadder', questionId: spot.id, result })}
        >
          {t.results[result]}
          <small>{t.hints[result]}</small>
        </button>
      ))}
    </div>
  );
}

/** Below the challenge in the room, for whoever made it. */
export function LadderOfAsking({ questionId }: { questionId: string | undefined }) {
  const { briefing } = useRoom();
  const t = useTexts(pressure).marks;
  const spot = briefing.weakSpots.find(({ id }) => id === questionId);
  if (!spot) return null;
  return (
    <div className={css.marks}>
      <h3>{t.title}</h3>
      <LadderMarks spot={spot} />
    </div>
  );
}

/** What I challenged before, so that a mark can be given or changed until the reveal. */
export function EarlierChallenges() {
  const { briefing, view } = useRoom();
  const spots = challengedBefore(briefing, view);
  if (spots.length === 0) return null;
  return <Earlier key={spots.map(({ id }) => id).join()} spots={spots} />;
}

/** Open while a mark is missing as it appears; a mark that is given does not close it under the finger. */
function Earlier({ spots }: { spots: readonly BriefingWeakSpot[] }) {
  const { mine } = useRoom();
  const t = useTexts(pressure).marks;
  const [open] = useState(() => spots.some(({ id }) => mine.ladder[id] === undefined));
  return (
    <details className={`card ${css.card}`} open={open}>
      <summary>{t.earlier}</summary>
      <p className="ink2">{t.lead}</p>
      <ol>
        {spots.map((spot) => (
          <li key={spot.id}>
            <p className="b">{spot.title}</p>
            <LadderMarks spot={spot} />
          </li>
        ))}
      </ol>
    </details>
  );
}
