import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import type { Timeline } from '../../lib/review/timeline';
import { review as texts } from '../../messages/en/review';
import { GuessDot } from './guess-dot';
import css from './review.module.css';
import { CHEVRONS, CUT, NOTE, STAR } from './timeline-signs';

/** What the signs of the drawing stand for; only those that are in it. */
export function TimelineLegend({ timeline, people }: { timeline: Timeline; people: ReviewPeople }) {
  const t = useTexts(texts);
  const has = (kind: string) => timeline.marks.some((mark) => mark.kind === kind);
  const { legend } = t.timeline;
  return (
    <p className={css.legend}>
      {timeline.rounds.some(({ overFromMs }) => overFromMs !== null) && (
        <Sign words={legend.over}>
          <rect width="18" height="16" x="0" y="-8" fill="url(#over-time)" />
        </Sign>
      )}
      {has('push') && (
        <Sign words={legend.pushed}>
          <path d={CHEVRONS} transform="translate(3 0)" fill="none" stroke="var(--ink-2)" strokeWidth="2" />
        </Sign>
      )}
      {has('cut') && (
        <Sign words={t.timeline.cutIn}>
          <path d={CUT} transform="translate(9 -4)" fill="var(--ink)" />
        </Sign>
      )}
      {has('note') && (
        <Sign words={legend.note}>
          <path
            d={NOTE}
            transform="translate(9 0)"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
        </Sign>
      )}
      {timeline.taps.strong && (
        <Sign words={legend.strong}>
          <path d={STAR} transform="translate(9 0)" fill="var(--ink)" />
        </Sign>
      )}
      {has('panel-asked') && (
        <span>
          <GuessDot size={18} />
          {t.timeline.asked(people.candidate)}
        </span>
      )}
    </p>
  );
}

const Sign = ({ words, children }: { words: string; children: ReactNode }) => (
  <span>
    <svg width="18" height="20" viewBox="0 -10 18 20" aria-hidden="true">
      {children}
    </svg>
    {words}
  </span>
);
