'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { type ReactNode, useRef } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { reviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { AskedPanel } from './asked-panel';
import { CarryPanel } from './carry-panel';
import { CoveragePanel } from './coverage-panel';
import { DisagreementPanel } from './disagreement-panel';
import { DoOversPanel } from './do-overs-panel';
import { DrillPanel } from './drill-panel';
import { Findings } from './findings';
import { GuessPanel } from './guess-panel';
import { InterruptionsPanel } from './interruptions-panel';
import { JumpList } from './jump-list';
import { KeyPointsPanel } from './key-points-panel';
import { NotesPanel } from './notes-panel';
import { PressurePanel } from './pressure-panel';
import { ReflectionPanel } from './reflection-panel';
import css from './review.module.css';
import { ReviewHead } from './review-head';
import { isScored, RoundPanel, UnscoredRounds } from './round-panel';
import { TakeQuestions } from './take-questions';
import { TapsPanel } from './taps-panel';
import { TimelinePanel } from './timeline-panel';
import { TimingPanel } from './timing-panel';
import { VerdictsPanel } from './verdicts-panel';

/** The whole review from the widest findings down to single notes. */
export function ReviewBody({ review, tools }: { review: Review; tools?: ReactNode }) {
  const t = useTexts(texts);
  const page = useRef<HTMLDivElement>(null);
  const people = reviewPeople(review, t);
  const sheets = review.rounds.filter((round) => round.criteria.length > 0);
  const scored = sheets.filter(isScored);
  return (
    <div className={css.page} ref={page}>
      <ReviewHead review={review} tools={tools} />
      <Findings review={review} />
      <CarryPanel review={review} people={people} />
      <JumpList review={review} page={page} />
      {!review.allRevealed && <p className={css.partial}>{t.partial}</p>}
      <ReflectionPanel review={review} people={people} />
      <VerdictsPanel review={review} people={people} />
      <DisagreementPanel review={review} people={people} />
      <div className={people.panel.length <= NARROW_PANEL ? css.two : undefined}>
        {scored.map((round) => (
          <RoundPanel key={round.id} round={round} people={people} />
        ))}
      </div>
      <UnscoredRounds rounds={sheets.filter((round) => !isScored(round))} people={people} />
      <DoOversPanel review={review} people={people} />
      <GuessPanel review={review} people={people} />
      <TimelinePanel review={review} people={people} />
      <TimingPanel review={review} />
      <PressurePanel review={review} people={people} />
      <KeyPointsPanel review={review} people={people} />
      <div className={css.two}>
        <TapsPanel review={review} people={people} />
        <InterruptionsPanel review={review} people={people} />
      </div>
      <DrillPanel review={review} people={people} />
      <AskedPanel review={review} people={people} />
      <CoveragePanel review={review} people={people} />
      <TakeQuestions review={review} roomId={review.room.id} />
      <NotesPanel review={review} people={people} />
      <p className={css.foot}>
        {t.foot.named} {review.room.hideNames && t.foot.hidden}
      </p>
    </div>
  );
}

/** As many columns of scores as half of a wide page holds. */
const NARROW_PANEL = 5;
