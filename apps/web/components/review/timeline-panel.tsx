'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { useState } from 'react';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { markBy, markWords } from '../../lib/review/mark-words';
import type { ReviewPeople } from '../../lib/review/people';
import { recordingAt } from '../../lib/review/recording';
import { type Timeline, timelineOf } from '../../lib/review/timeline';
import { review as texts } from '../../messages/en/review';
import { Panel } from './panel';
import page from './review.module.css';
import css from './timeline.module.css';
import { binMinutes, TimelineDrawing } from './timeline-drawing';
import { TimelineLegend } from './timeline-legend';
import { TimelineTable } from './timeline-table';
import { useWidth } from './use-width';

const LEAST_WIDTH = 680;

interface Props {
  review: Review;
  people: ReviewPeople;
}

/** The session over time; a slider goes through it moment by moment, and a table holds the same. */
export function TimelinePanel({ review, people }: Props) {
  const t = useTexts(texts);
  const [box, available] = useWidth<HTMLDivElement>(1100);
  const [place, setPlace] = useState(0);
  const timeline = timelineOf(review);
  if (timeline.rounds.length === 0) return null;
  const width = Math.max(LEAST_WIDTH, available);
  return (
    <Panel
      id="timeline"
      title={t.timeline.title}
      lead={`${t.timeline.lead} ${t.timeline.bins(binMinutes(timeline, width))}`}
    >
      <div ref={box}>
        <section className={page.scroller} aria-label={t.timeline.region} tabIndex={0}>
          <TimelineDrawing timeline={timeline} people={people} width={width} place={place} />
        </section>
      </div>
      <Moments timeline={timeline} people={people} review={review} place={place} onPlace={setPlace} />
      <TimelineLegend timeline={timeline} people={people} />
      <TimelineTable timeline={timeline} people={people} />
    </Panel>
  );
}

interface MomentsProps {
  timeline: Timeline;
  people: ReviewPeople;
  review: Review;
  place: number;
  onPlace: (place: number) => void;
}

function Moments({ timeline, people, review, place, onPlace }: MomentsProps) {
  const t = useTexts(texts);
  const mark = timeline.marks[place];
  if (!mark) return null;
  const who = markBy(mark, people);
  const words = markWords(mark, people, t);
  const time = formatDuration(mark.atMs);
  const playFrom =
    review.recording && recordingAt(review.recording, (review.room.startedAt ?? 0) + mark.atMs);
  return (
    <div className={css.moments}>
      <input
        type="range"
        min={0}
        max={timeline.marks.length - 1}
        value={place}
        aria-label={t.timeline.slider}
        aria-valuetext={[time, who, words].filter(Boolean).join(', ')}
        onChange={(event) => onPlace(Number(event.target.value))}
      />
      <p>
        <b className="num">{time}</b> {who && <b>{who}: </b>}
        {words}
      </p>
      {playFrom && (
        <a className={css.play} href={playFrom} target="_blank" rel="noreferrer">
          {t.recording.from(time)}
        </a>
      )}
    </div>
  );
}
