'use client';

import type { RoundKind } from '@mockpanel/shared/pack/schema';
import { useTexts } from '../../../lib/i18n/texts';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { PanelAsked } from '../panel-asked';
import { CoverageNudge } from '../pressure/coverage-nudge';
import { EarlierChallenges } from '../pressure/ladder-marks';
import { RateQuestions } from '../pressure/rate-questions';
import { SafeStopNotice } from '../pressure/safe-stop-notice';
import { AskOwn } from './ask-own';
import { AskingCard } from './asking-card';
import { BeatsCard } from './beats-card';
import { DrillCard, EarlierItems } from './drill-card';
import { BankQuestions, CardQuestions, WeakSpots } from './question-lists';

/** The middle of the cockpit: what goes on in this kind of round, and what I can ask. Once it is over, marks come first. */
export function NowColumn() {
  const { view } = useRoom();
  const round = view.round;
  const live = round?.state === 'running' || round?.state === 'paused';
  return (
    <>
      <SafeStopNotice />
      {view.asking && live && <AskingCard asking={view.asking} />}
      {!live && <EarlierChallenges />}
      {round && round.state !== 'ready' && <RoundCards kind={round.kind} live={live} />}
      {(!round || round.state === 'ready') && <UpNext />}
      {live && <EarlierChallenges />}
      {round?.kind !== 'candidate-questions' && <RateQuestions />}
      {round?.kind !== 'rapid-fire' && <EarlierItems folded />}
    </>
  );
}

function RoundCards({ kind, live }: { kind: RoundKind; live: boolean }) {
  const t = useTexts(cockpit).parts;
  switch (kind) {
    case 'pitch':
      return <BeatsCard title={t.beats} />;
    case 'presentation':
      return (
        <>
          <BeatsCard title={t.sections} />
          {live && <CardQuestions folded />}
          {live && <AskOwn />}
        </>
      );
    case 'panel-questions':
      return (
        <>
          <CardQuestions />
          {live && <AskOwn />}
          <CoverageNudge />
          <BankQuestions />
          <WeakSpots folded />
        </>
      );
    case 'pressure':
      return (
        <>
          <WeakSpots />
          {live && <AskOwn />}
          <CoverageNudge />
          <CardQuestions folded />
          <BankQuestions folded />
        </>
      );
    case 'candidate-questions':
      return (
        <>
          <AskedCard />
          <RateQuestions />
          <AnswerCard />
        </>
      );
    case 'rapid-fire':
      return <DrillCard />;
  }
}

function AskedCard() {
  const { view } = useRoom();
  if (view.panelQuestions.length === 0) return null;
  return (
    <div className="card pad">
      <PanelAsked />
    </div>
  );
}

function AnswerCard() {
  const t = useTexts(cockpit).answer;
  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <p className="ink2" style={{ marginTop: 6 }}>
        {t.text}
      </p>
    </section>
  );
}

function UpNext() {
  return (
    <>
      <CardQuestions />
      <BankQuestions folded />
      <WeakSpots folded />
    </>
  );
}
