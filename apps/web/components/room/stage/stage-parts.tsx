'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { formatClock, formatDuration } from '../../../lib/format-time';
import { planGap, roundSlot, type Slot, stepSlot } from '../../../lib/room/round-time';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { Paragraphs } from '../../inline-text';
import css from './stage.module.css';

/** The beats of a pitch or the sections of a talk; the one in hand shows what is left of it. */
export function StageParts({ withText = true }: { withText?: boolean }) {
  const { briefing, view } = useRoom();
  const now = useServerNow();
  const round = view.round;
  const segments = briefing.rounds.find((other) => other.id === round?.id)?.segments ?? [];
  if (!round || segments.length === 0) return null;
  const index = round.segment?.index ?? -1;
  const current = segments[index];
  const slot = roundSlot(round, now);
  const step =
    current && round.segment
      ? stepSlot(round, round.segment.startedMs, current.endMs - current.startMs, now)
      : null;
  return (
    <>
      {round.kind === 'presentation' && current && <Pace gapMs={planGap(slot, current)} />}
      <ol className={segments.length > 5 ? css.sections : css.beats} aria-label="Parts of this round">
        {segments.map((segment, place) => (
          <li
            key={segment.id}
            className={`${css.beat} ${place === index ? css.on : place < index ? css.done : ''}`}
            aria-current={place === index ? 'step' : undefined}
          >
            <div className={`${css.n} num`}>
              {place < index && <Check size={16} strokeWidth={2.6} aria-label="done" />}
              {partTime(place, index, segment.endMs - segment.startMs, step)}
            </div>
            <div className={css.h}>{segment.label}</div>
            {place === index && step && (
              <div className={css.p} aria-hidden="true">
                <b style={{ width: `${Math.min(100, (step.elapsedMs / step.totalMs) * 100)}%` }} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {withText && current?.text && <OwnWords text={current.text} closed={round.kind === 'pitch'} />}
    </>
  );
}

function partTime(place: number, current: number, lengthMs: number, step: Slot | null): string {
  if (place === current && step)
    return step.remainingMs >= 0 ? `Now, ${formatClock(step.remainingMs)} left` : 'Now, go on to the next';
  return `${place === current + 1 ? 'Next, ' : ''}${formatDuration(lengthMs)}`;
}

const NOTICEABLE_MS = 5_000;

function Pace({ gapMs }: { gapMs: number }) {
  const size = formatDuration(Math.abs(gapMs));
  return (
    <p className={`${css.pace} num`}>
      {Math.abs(gapMs) < NOTICEABLE_MS
        ? 'On plan'
        : gapMs < 0
          ? `${size} behind the plan`
          : `${size} ahead of the plan`}
    </p>
  );
}

/** A pitch is rehearsed from memory, so its words stay covered until asked for. */
function OwnWords({ text, closed }: { text: string; closed: boolean }) {
  const [open, setOpen] = useState(!closed);
  return (
    <section className={css.words}>
      <button type="button" className="btn quiet sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Cover my words' : 'Show my words'}
      </button>
      {open && (
        <div className={css.text}>
          <Paragraphs text={text} />
        </div>
      )}
    </section>
  );
}
