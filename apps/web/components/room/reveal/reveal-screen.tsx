'use client';

import type { Review } from '@mockpanel/shared/review/types';
import type { DebriefStep } from '@mockpanel/shared/room/commands-debrief';
import type { View } from '@mockpanel/shared/room/views';
import { type ReactNode, useEffect, useState } from 'react';
import { reviewPath } from '../../../lib/capability-links';
import { useTexts } from '../../../lib/i18n/texts';
import { reviewTokens } from '../../../lib/review/review-token';
import { useReview } from '../../../lib/review/use-review';
import { useRoom } from '../../../lib/room/use-room';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { ErrorNotice } from '../../error-notice';
import { Loading } from '../../notice';
import { TakeQuestions } from '../../review/take-questions';
import { CueStrip } from '../cockpit/cue-strip';
import steps from '../debrief/debrief.module.css';
import { DebriefSteps, useShownStep } from '../debrief/debrief-steps';
import { DoOver } from '../debrief/do-over';
import { LinkRecording } from '../debrief/link-recording';
import { Speaking } from '../debrief/speaking';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { useLayout } from '../use-layout';
import { Carry } from './carry';
import css from './reveal.module.css';
import { Sheets } from './sheets';

/** All sheets open together; then the steps of the debrief, one after the other for everybody at once. */
export function RevealScreen({ bar }: { bar: ReactNode }) {
  const t = useTexts(revealTexts);
  const { briefing, view } = useRoom();
  const phone = useLayout() === 'phone';
  const roomId = briefing.room.id;
  const [beat, again] = useBeat();
  const [step, look] = useShownStep();
  const state = useReview(roomId, () => reviewTokens(roomId), freshness(view, beat));
  return (
    <div className={room.frame}>
      <RoomTop
        tools={
          <a className="btn pri sm" href={reviewPath(roomId)}>
            {t.openReview}
          </a>
        }
      />
      <CueStrip compact={phone} />
      <main className={css.reveal}>
        <DebriefSteps shown={step} onLook={look} />
        {state.status === 'loading' && <Loading>{t.opening}</Loading>}
        {state.status === 'failed' && (
          <div className={css.problem}>
            <ErrorNotice
              error={state.error}
              actions={
                <button type="button" className="btn sm" onClick={state.again}>
                  {t.tryAgain}
                </button>
              }
            />
          </div>
        )}
        {state.status !== 'failed' && (
          <StepBody step={step} review={state.status === 'here' ? state.review : null} onRevised={again} />
        )}
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

const LOOK_AGAIN_MS = 12_000;

/** Counts up now and then while the page is looked at: a revised score of somebody else comes without a word. */
function useBeat(): [number, () => void] {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setBeat((count) => count + 1);
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return [beat, () => setBeat((count) => count + 1)];
}

/** What the review depends on that the view knows of. */
const freshness = ({ revealed, debrief, doOver, actionItems }: View, beat: number): string =>
  [revealed.join(), debrief?.step, doOver?.endedAt, actionItems.length, beat].join(' ');

interface StepBodyProps {
  step: DebriefStep;
  review: Review | null;
  onRevised: () => void;
}

function StepBody({ step, review, onRevised }: StepBodyProps) {
  const { briefing, may } = useRoom();
  if (step === 'disagreements') return review && <Sheets review={review} onRevised={onRevised} />;
  return (
    <div className={steps.body}>
      {step === 'speaking' && <Speaking review={review} />}
      {step === 'do-over' && <DoOver review={review} />}
      {step === 'action-items' && (
        <>
          <Carry />
          {review && <TakeQuestions review={review} roomId={briefing.room.id} />}
          {may('linkRecording') && <LinkRecording review={review} onSaved={onRevised} />}
        </>
      )}
    </div>
  );
}
