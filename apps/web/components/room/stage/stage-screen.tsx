'use client';

import { Eye, EyeOff, Pause, Play } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { cueFor } from '../../../lib/room/cue';
import { situationOf } from '../../../lib/room/situation';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { GuessButton } from '../guess/guess-button';
import { RevealedNotice } from '../revealed-notice';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { RunStrip } from '../run-strip';
import { TableArc } from '../table-arc';
import { useLayout } from '../use-layout';
import { OwnQuestions } from './own-questions';
import { OwnWords } from './own-words';
import css from './stage.module.css';
import { StageBeats } from './stage-beats';
import { StageClock } from './stage-clock';
import { StageItem } from './stage-item';
import { StageNext } from './stage-next';
import { StageQuestion } from './stage-question';
import { StageTalk } from './stage-talk';

/** The candidate's screen: clock, question, who asks, and where in the run sheet. Nothing of the panel's. */
export function StageScreen({ bar }: { bar: ReactNode }) {
  const { view } = useRoom();
  const [clockHidden, hideClock] = useState(false);
  const kind = view.round?.kind;
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  return (
    <div className={room.frame}>
      <RoomTop tools={<StageTools clockHidden={clockHidden} hideClock={hideClock} live={live} />} />
      <main className={css.stage}>
        <TableArc />
        <div className={css.content}>
          {view.asking && live ? <StageQuestion asking={view.asking} /> : <StageCue />}
          {live && kind === 'rapid-fire' && <StageItem />}
          {!live && <RevealedNotice />}
          {!live && <GuessButton />}
          {live && kind === 'presentation' && <StageTalk clockHidden={clockHidden} />}
          {live && kind !== 'presentation' && <StageClock hidden={clockHidden} />}
          {live && kind === 'pitch' && <StageBeats />}
          {live && kind === 'candidate-questions' && <OwnQuestions />}
          {live && (
            <div className={css.acts}>
              {kind === 'pitch' && <OwnWords closed />}
              <StageNext />
            </div>
          )}
        </div>
        <div className={css.foot}>
          <RunStrip />
        </div>
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

function StageCue() {
  const { briefing, view, mine } = useRoom();
  const now = useServerNow();
  const cue = cueFor(situationOf(briefing, view, mine, now));
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  // The part in hand is written below already; here it is for screen readers.
  const shownBelow = live && (view.round?.segment !== undefined || view.round?.item !== undefined);
  return (
    <section
      className={shownBelow && cue.tone !== 'over' && !view.interruption ? 'sr' : css.cue}
      aria-live="polite"
    >
      <h1>{cue.line}</h1>
      {cue.detail && <p>{cue.detail}</p>}
    </section>
  );
}

interface StageToolsProps {
  clockHidden: boolean;
  hideClock: (hidden: boolean) => void;
  live: boolean;
}

function StageTools({ clockHidden, hideClock, live }: StageToolsProps) {
  const { view, may, send, briefing } = useRoom();
  const phone = useLayout() === 'phone';
  if (!live) return null;
  const paused = view.round?.state === 'paused';
  const ownPause = !briefing.me.chair && may(paused ? 'resumeRound' : 'pauseRound');
  const words = clockHidden ? 'Show the clock' : 'Hide the clock';
  const Icon = clockHidden ? Eye : EyeOff;
  return (
    <>
      {ownPause && (
        <button
          type="button"
          className={phone ? 'btn quiet sm icon' : 'btn quiet sm'}
          aria-label={paused ? 'Carry on' : 'Pause'}
          onClick={() => send({ type: paused ? 'resumeRound' : 'pauseRound' })}
        >
          {paused ? <Play size={18} aria-hidden="true" /> : <Pause size={18} aria-hidden="true" />}
          {!phone && (paused ? 'Carry on' : 'Pause')}
        </button>
      )}
      <button
        type="button"
        className={phone ? 'btn quiet sm icon' : 'btn quiet sm'}
        aria-label={words}
        onClick={() => hideClock(!clockHidden)}
      >
        <Icon size={18} aria-hidden="true" />
        {!phone && words}
      </button>
    </>
  );
}
