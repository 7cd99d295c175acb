'use client';

import type { Review } from '@mockpanel/shared/review/types';
import { worstAnswer } from '@mockpanel/shared/review/worst-answer';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { formatScore } from '../../../lib/review/score-rows';
import { chairName } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import { people } from '../../../messages/en/people';
import { review as reviewTexts } from '../../../messages/en/review';
import css from './debrief.module.css';
import { DoOverSheet } from './do-over-sheet';

/** One answer tried again: picked by the chair, scored alone, and then what it changed. */
export function DoOver({ review }: { review: Review | null }) {
  const { view } = useRoom();
  const { doOver } = view;
  if (doOver && doOver.endedAt === null) return <TryingAgain text={doOver.text} />;
  return (
    <>
      {review && doOver && <Change review={review} questionId={doOver.questionId} at={doOver.at} />}
      <Pick review={review} />
    </>
  );
}

function TryingAgain({ text }: { text: string }) {
  const { mine } = useRoom();
  const t = useTexts(debrief).doOver;
  return (
    <section className={`card ${css.panel}`} aria-labelledby="do-over">
      <h2 id="do-over">{t.again}</h2>
      <p className={css.question}>{text}</p>
      {mine.doOver && <DoOverSheet doOver={mine.doOver} />}
    </section>
  );
}

function Pick({ review }: { review: Review | null }) {
  const { view, may, send } = useRoom();
  const t = useTexts(debrief).doOver;
  const who = useTexts(people);
  const offered = review && worstAnswer(review);
  const [chosen, choose] = useState<string | null>(null);
  const questions = review ? askedOnce(review) : [];
  const questionId = chosen ?? offered ?? questions[0]?.questionId;
  return (
    <section className={`card ${css.panel}`} aria-labelledby="do-over-pick">
      <h2 id="do-over-pick">{t.title}</h2>
      <p className="ink2">{t.lead}</p>
      {review && questions.length === 0 && <p className={css.pick}>{t.none}</p>}
      {questions.length > 0 && !may('startDoOver') && (
        <p className={css.pick}>{t.waitChair(chairName(view, who))}</p>
      )}
      {questions.length > 0 && may('startDoOver') && (
        <div className={css.pick}>
          <label>
            <span className="field-label">{t.pick}</span>
            <select className="field" value={questionId} onChange={(event) => choose(event.target.value)}>
              {questions.map((question) => (
                <option key={question.questionId} value={question.questionId}>
                  {question.questionId === offered ? t.offered(question.text) : question.text}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className="btn"
            onClick={() => questionId !== undefined && send({ type: 'startDoOver', questionId })}
          >
            <RotateCcw size={20} aria-hidden="true" />
            {t.start}
          </button>
        </div>
      )}
    </section>
  );
}

/** A question that was asked twice can be tried again once. */
const askedOnce = ({ questions }: Review): Review['questions'] =>
  questions.filter(
    ({ questionId }, index) => questions.findIndex((other) => other.questionId === questionId) === index,
  );

interface ChangeProps {
  review: Review;
  questionId: string;
  at: number;
}

/** Before and after, per criterion, as the review has them. */
function Change({ review, questionId, at }: ChangeProps) {
  const t = useTexts(debrief).doOver;
  const words = useTexts(reviewTexts);
  const done = review.doOvers.find((each) => each.questionId === questionId && each.at === at);
  if (!done) return null;
  const scored = done.criteria.filter(({ afterMedian }) => afterMedian !== null);
  const say = (median: number | null) => (median === null ? '–' : formatScore(median, words));
  return (
    <section className={`card ${css.panel}`} aria-labelledby="do-over-change">
      <h2 id="do-over-change">{t.change}</h2>
      <p className={css.question}>{done.text}</p>
      {scored.length === 0 ? (
        <p>{t.noScores}</p>
      ) : (
        <table className={css.change}>
          <thead>
            <tr>
              <th scope="col">{words.words.criterion}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {scored.map(({ id, title, beforeMedian, afterMedian, before, after }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td className="num">
                  <b>{say(beforeMedian)}</b>
                  <span className="meta">{before.map(({ value }) => value).join(', ')}</span>
                </td>
                <td className="num">
                  <b>{say(afterMedian)}</b>
                  <span className="meta">{after.map(({ value }) => value).join(', ')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
