'use client';

import type { RoundKind } from '@mockpanel/shared/pack/schema';
import { formatClock } from '../../../lib/format-time';
import { useTexts } from '../../../lib/i18n/texts';
import { clockLight, roundSlot } from '../../../lib/room/round-time';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { clock } from '../../../messages/en/clock';
import { ClockDigits } from '../../clock-digits';
import { clockState, LightChip } from '../light-chip';
import { useLayout } from '../use-layout';
import css from './stage.module.css';

/** Kinds with little else on the stage. */
const LARGE: readonly RoundKind[] = ['panel-questions', 'pitch', 'pressure'];

/** The clock as large as the screen allows; `quiet`: in the words, where another clock is the large one. Hidden, it still says in words how time stands. */
export function StageClock({ hidden, quiet = false }: { hidden: boolean; quiet?: boolean }) {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const t = useTexts(clock);
  const phone = useLayout() === 'phone';
  const round = view.round;
  if (!round) return null;
  const slot = roundSlot(round, now);
  const light = clockLight(round, slot);
  const title = briefing.rounds.find((other) => other.id === round.id)?.title ?? '';
  const words = `${view.asking?.text ?? ''}${view.asking?.pushText ?? ''}`;
  const small = !LARGE.includes(round.kind) || words.length > 110;
  // What stands above and below it in that kind of round.
  const height = `calc(${round.segment ? '100vh - 600px' : '36vh'} - var(--bar-h, 0px))`;
  return (
    <section className={css.big} aria-label={t.label}>
      {!hidden && !quiet && (
        <ClockDigits
          ms={slot.remainingMs}
          size={stageSize(formatClock(slot.remainingMs), phone, small, height)}
          state={clockState(light)}
          label={title}
        />
      )}
      <div className={css.under}>
        {!quiet && <LightChip light={light} slot={slot} />}
        <span className={css.left}>
          {quiet && !hidden && (
            <ClockDigits ms={slot.remainingMs} size={26} state={clockState(light)} label={title} />
          )}
          {(slot.remainingMs >= 0 ? t.leftIn : t.overIn)(title)}
        </span>
      </div>
    </section>
  );
}

/** As in the type scale, but never wider than the screen, whatever the text, and with room for the chair's bar. */
function stageSize(text: string, phone: boolean, small: boolean, height: string): string {
  const colons = text.split(':').length - 1;
  const em = (text.length - colons) * 0.61 + colons * 0.3;
  const fits = `${Math.floor(92 / em)}vw`;
  if (phone) return small ? `min(88px, ${fits})` : `min(clamp(96px, 33vw, 140px), ${fits})`;
  return small
    ? `min(clamp(var(--clock-least, 96px), min(14vw, calc(22vh - var(--bar-h, 0px))), 180px), ${fits})`
    : `min(clamp(var(--clock-least, 96px), min(22vw, ${height}), 320px), ${fits})`;
}
