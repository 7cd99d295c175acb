import type { Review } from '@mockpanel/shared/review/types';
import type { ReactNode } from 'react';
import { formatDuration } from '../../lib/format-time';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { review as texts } from '../../messages/en/review';
import css from './head.module.css';

/** What session this was, in its plainest figures. */
export function ReviewHead({ review, tools }: { review: Review; tools?: ReactNode }) {
  const t = useTexts(texts);
  const { weekday } = useFormats();
  const { room, totals } = review;
  const clock = [
    t.head.clock(formatDuration(totals.talkMs)),
    ...(totals.overtimeMs >= 1_000 ? [t.head.over(formatDuration(totals.overtimeMs))] : []),
  ];
  const figures = [
    t.head.panelists(totals.panelists),
    totals.questionsInPack === null
      ? t.head.asked(totals.questionsAsked)
      : t.head.askedOf(totals.questionsAsked, totals.questionsInPack),
    t.head.scores(totals.scores),
  ];
  return (
    <header className={css.head}>
      <h1>{room.title}</h1>
      <p className="num">
        {room.startedAt !== null && `${weekday(room.startedAt)}. `}
        {clock.join(', ')}.
      </p>
      <p className="num">{figures.join(', ')}.</p>
      {totals.panelists === 1 && <p>{t.head.onlyOne}</p>}
      {tools}
    </header>
  );
}
