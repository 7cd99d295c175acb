'use client';

import type { ReactNode } from 'react';
import { cueFor } from '../../../lib/room/cue';
import { situationOf } from '../../../lib/room/situation';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { PanelAsked } from '../panel-asked';
import { RevealedNotice } from '../revealed-notice';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { RunStrip } from '../run-strip';
import css from '../stage/stage.module.css';
import { StageBeats } from '../stage/stage-beats';
import { StageClock } from '../stage/stage-clock';
import { StageItem } from '../stage/stage-item';
import { StageQuestion } from '../stage/stage-question';
import { StageTalk } from '../stage/stage-talk';
import { TableArc } from '../table-arc';

/** Everything that can be seen in the room, and nothing to do. */
export function ObserverScreen({ bar }: { bar: ReactNode }) {
  const { view } = useRoom();
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  return (
    <div className={room.frame}>
      <RoomTop />
      <main className={css.stage}>
        <TableArc />
        <div className={css.content}>
          {view.asking && live ? <StageQuestion asking={view.asking} /> : <ObserverCue />}
          {!live && <RevealedNotice />}
          {live && view.round?.kind === 'rapid-fire' && <StageItem />}
          {live && view.round?.kind === 'presentation' && <StageTalk clockHidden={false} />}
          {live && view.round?.kind !== 'presentation' && <StageClock hidden={false} />}
          {live && view.round?.kind === 'pitch' && <StageBeats />}
          {live && view.round?.kind === 'candidate-questions' && (
            <div className={css.own}>
              <PanelAsked />
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

function ObserverCue() {
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
