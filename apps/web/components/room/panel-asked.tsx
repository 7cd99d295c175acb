'use client';

import { useTexts } from '../../lib/i18n/texts';
import { nameOf, personById, seatIndexOf } from '../../lib/room/people';
import { useRoom } from '../../lib/room/use-room';
import { people } from '../../messages/en/people';
import { room } from '../../messages/en/room';
import { InlineText } from '../inline-text';
import { SeatShapeMark } from '../seat-mark';
import css from './panel-asked.module.css';

/** What the candidate has put to the panel: the last one large, those before it below. */
export function PanelAsked() {
  const { view } = useRoom();
  const t = useTexts(room).asked;
  const [last, ...before] = [...view.panelQuestions].reverse();
  if (!last) return null;
  return (
    <section className={css.asked} aria-label={t.label}>
      <Addressee id={last.participantId} />
      <p className={`${css.last} ${last.text.length > 150 ? css.long : ''}`}>
        <InlineText text={last.text} />
      </p>
      {before.length > 0 && (
        <ol>
          {before.map((question) => (
            <li key={`${question.at} ${question.questionId}`}>
              <InlineText text={question.text} />
              <Addressee id={question.participantId} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Addressee({ id }: { id: string | null }) {
  const { briefing, view } = useRoom();
  const t = useTexts(room).asked;
  const who = useTexts(people);
  const seat = seatIndexOf(briefing, personById(view, id));
  return (
    <p className={css.to}>
      {seat !== null && <SeatShapeMark index={seat} size={16} />}
      {id === null ? t.everybody : t.to(nameOf(view, id, who))}
    </p>
  );
}
