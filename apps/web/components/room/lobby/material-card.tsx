'use client';

import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import { people } from '../../../messages/en/people';
import { InlineText, Paragraphs } from '../../inline-text';
import { GuessButton } from '../guess/guess-button';
import css from './lobby.module.css';

/** The candidate's own words, to look through before the session. */
export function MaterialCard() {
  const { briefing } = useRoom();
  const t = useTexts(lobby).material;
  const who = useTexts(people);
  const { settings, reminders, wordsToAvoid, candidateQuestions } = briefing;
  const scripted = briefing.rounds.filter((round) => round.segments.some((segment) => segment.text));
  return (
    <section className="card pad">
      <h2>{t.title}</h2>
      <p className="ink2">{t[settings.mode]}</p>
      <div className={css.guess}>
        <GuessButton />
      </div>
      {reminders.length > 0 && (
        <div className={css.section} style={{ marginTop: 12 }}>
          <h3>{t.reminders}</h3>
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
          <h3>{t.avoid}</h3>
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
          <h3>{t.questions}</h3>
          <ul>
            {candidateQuestions.map((question) => {
              const card = briefing.roleCards.find((other) => other.id === question.to);
              return (
                <li key={question.id}>
                  <InlineText text={question.text} />
                  {card && <span className="ink3"> {t.to(cardTitle(card, who))}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
