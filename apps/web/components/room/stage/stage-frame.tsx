'use client';

import type { ViewRound } from '@mockpanel/shared/room/views';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { usePreference } from '../../../lib/room/preferences';
import { useRoom } from '../../../lib/room/use-room';
import { stage } from '../../../messages/en/stage';
import { SafeStopNotice } from '../pressure/safe-stop-notice';
import { RevealedNotice } from '../revealed-notice';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { RunStrip } from '../run-strip';
import { TableArc } from '../table-arc';
import { useCue } from '../use-cue';
import { ItemClock } from './item-clock';
import css from './stage.module.css';
import { StageBeats } from './stage-beats';
import { StageClock } from './stage-clock';
import { StageQuestion } from './stage-question';
import { StageTalk } from './stage-talk';

interface StageFrameProps {
  bar: ReactNode;
  /** The viewer's own buttons in the top bar. */
  tools?: ReactNode;
  /** Shown while no round runs. */
  between?: ReactNode;
  /** Shown while the candidate asks the panel. */
  ownRound: ReactNode;
  /** The viewer's own next step, last on the stage. */
  acts?: ReactNode;
}

/** What everybody may see: the table, the clock, the question, the run sheet. Nothing of the panel's. */
export function StageFrame({ bar, tools, between, ownRound, acts }: StageFrameProps) {
  const { view } = useRoom();
  const [clockHidden] = usePreference('clock-hidden');
  const kind = view.round?.kind;
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  return (
    <div className={room.frame}>
      <RoomTop tools={tools} />
      <main className={css.stage} data-barred={bar !== null}>
        <TableArc />
        <div className={css.content}>
          <StageWords />
          <SafeStopNotice />
          {!live && <RevealedNotice />}
          {!live && between}
          {live && kind === 'rapid-fire' && <ItemClock clockHidden={clockHidden} />}
          {live && kind === 'presentation' && <StageTalk clockHidden={clockHidden} />}
          {live && kind !== 'presentation' && (
            <StageClock hidden={clockHidden} quiet={kind === 'rapid-fire'} />
          )}
          {live && kind === 'pitch' && <StageBeats />}
          {live && kind === 'candidate-questions' && ownRound}
          {live && acts && <div className={css.acts}>{acts}</div>}
        </div>
        <div className={css.foot}>
          <RunStrip />
        </div>
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

/** What is asked, or else what happens now: one region for both, since screen readers say only what changes in a region they know. */
function StageWords() {
  const { view } = useRoom();
  const cue = useCue();
  const live = view.round?.state === 'running' || view.round?.state === 'paused';
  const asking = live ? view.asking : null;
  const item = live ? view.round?.item : undefined;
  // The part in hand is written below already; here it is for screen readers.
  const shownBelow = live && view.round?.segment !== undefined;
  const cueClass = shownBelow && cue.tone !== 'over' && !view.interruption ? 'sr' : css.cue;
  return (
    <section className={asking || item ? css.ask : cueClass} aria-live="polite">
      {asking && <StageQuestion asking={asking} />}
      {!asking && item && <DrillQuestion item={item} />}
      {!asking && !item && (
        <>
          <h1>{cue.line}</h1>
          {cue.detail && <p>{cue.detail}</p>}
        </>
      )}
    </section>
  );
}

/** The drill item in hand. What to do with it is said once, and shown when the time is up. */
function DrillQuestion({ item }: { item: NonNullable<ViewRound['item']> }) {
  const cue = useCue();
  const t = useTexts(stage);
  return (
    <>
      <p className={css.who}>{t.item(item.index + 1, item.count)}</p>
      <h1 className={css.q}>{item.question ?? t.listenItem}</h1>
      <p className={cue.tone === 'over' ? css.over : 'sr'}>{cue.line}</p>
    </>
  );
}
