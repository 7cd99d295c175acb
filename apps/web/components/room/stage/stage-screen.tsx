'use client';

import { Eye, EyeOff, type LucideIcon, Pause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { usePreference } from '../../../lib/room/preferences';
import { useRoom } from '../../../lib/room/use-room';
import { clock } from '../../../messages/en/clock';
import { stage } from '../../../messages/en/stage';
import { GuessButton } from '../guess/guess-button';
import { ReflectionButton } from '../guess/reflection-button';
import { StageRelief } from '../pressure/stage-relief';
import { useLayout } from '../use-layout';
import { OwnQuestions } from './own-questions';
import { OwnWords } from './own-words';
import { StageFrame } from './stage-frame';
import { StageNext } from './stage-next';

/** The candidate's screen: the stage, with their own words, questions and next step on it. */
export function StageScreen({ bar }: { bar: ReactNode }) {
  const { view } = useRoom();
  return (
    <StageFrame
      bar={bar}
      tools={<StageTools />}
      between={
        <>
          <ReflectionButton />
          <GuessButton />
        </>
      }
      ownRound={<OwnQuestions />}
      acts={
        <>
          {view.round?.kind === 'pitch' && <OwnWords closed />}
          <StageNext />
          <StageRelief />
        </>
      }
    />
  );
}

function StageTools() {
  const { view, may, send, briefing } = useRoom();
  const [clockHidden, hideClock] = usePreference('clock-hidden');
  const t = useTexts(stage);
  const words = useTexts(clock);
  const { state } = view.round ?? {};
  if (state !== 'running' && state !== 'paused') return null;
  const paused = state === 'paused';
  const ownPause = !briefing.me.chair && may(paused ? 'resumeRound' : 'pauseRound');
  return (
    <>
      {ownPause && (
        <Tool
          icon={paused ? Play : Pause}
          words={paused ? t.carryOn : t.pause}
          onClick={() => send({ type: paused ? 'resumeRound' : 'pauseRound' })}
        />
      )}
      <Tool
        icon={clockHidden ? Eye : EyeOff}
        words={clockHidden ? words.show : words.hide}
        onClick={() => hideClock(!clockHidden)}
      />
    </>
  );
}

function Tool({ icon: Icon, words, onClick }: { icon: LucideIcon; words: string; onClick: () => void }) {
  const narrow = useLayout() !== 'desk';
  return (
    <button
      type="button"
      className={narrow ? 'btn quiet sm icon' : 'btn quiet sm'}
      aria-label={words}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
      {!narrow && words}
    </button>
  );
}
