'use client';

import { cardTitle } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { InlineText, Paragraphs } from '../../inline-text';
import { GuessButton } from '../guess/guess-button';
import css from './lobby.module.css';

/** The candidate's own words, to look through before the session. */
export function MaterialCard() {
  const { briefing } = useRoom();
  const { settings, reminders, wordsToAvoid, candidateQuestions } = briefing;
  const scripted = briefing.rounds.filter((round) => round.segments.some((segment) => segment.text));
  return (
    <section className="card pad">
      <h2>Your material</h2>
      <p className="ink2">
        {settings.mode === 'learning'
          ? 'Learning mode: you may open it during the rounds as well.'
          : 'Stress mode: it closes when the session starts.'}
      </p>
      <div className={css.guess}>
        <GuessButton />
      </div>
      {reminders.length > 0 && (
        <div className={css.section} style={{ marginTop: 12 }}>
          <h3>Before you go in</h3>
          <ul>
            {reminders.map((reminder, index) => (
              <li key={`${index}`}>
                <InlineText text={reminder} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {wordsToAvoid.length > 0 && (
        <div className={css.section}>
          <h3>Words to avoid</h3>
          <p>{wordsToAvoid.join(', ')}</p>
        </div>
      )}
      {scripted.map((round) => (
        <details key={round.id} className={`${css.section} ${css.script}`}>
          <summary>{round.title}</summary>
          {round.segments.map((segment) => (
            <div key={segment.id}>
              <h3>{segment.label}</h3>
              {segment.text && <Paragraphs text={segment.text} />}
            </div>
          ))}
        </details>
      ))}
      {candidateQuestions.length > 0 && (
        <div className={css.section}>
          <h3>Your questions for the panel</h3>
          <ul>
            {candidateQuestions.map((question) => {
              const card = briefing.roleCards.find((other) => other.id === question.to);
              return (
                <li key={question.id}>
                  <InlineText text={question.text} />
                  {card && <span className="ink3"> to {cardTitle(card)}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
