'use client';

import { cardTitle } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { InlineText } from '../../inline-text';
import css from './stage.module.css';

/** The candidate's own list, where the room's mode lets them see it. */
export function OwnQuestions() {
  const { briefing } = useRoom();
  if (briefing.candidateQuestions.length === 0)
    return briefing.settings.mode === 'stress' ? (
      <p className={css.last}>Closed book: ask from memory.</p>
    ) : null;
  return (
    <ul className={css.own} aria-label="Your questions">
      {briefing.candidateQuestions.map((question) => {
        const card = briefing.roleCards.find((other) => other.id === question.to);
        return (
          <li key={question.id}>
            <span className="voice">
              <InlineText text={question.text} />
            </span>
            <span className="meta">{card ? `to ${cardTitle(card)}` : 'to everybody'}</span>
          </li>
        );
      })}
    </ul>
  );
}
