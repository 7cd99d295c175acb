'use client';

import { Check, Mic } from 'lucide-react';
import { ownQuestionRows } from '../../../lib/room/candidate-questions';
import { useRoom } from '../../../lib/room/use-room';
import { InlineText } from '../../inline-text';
import css from './stage.module.css';

/** The candidate's own list, where the room's mode lets them see it; what was asked is shown to all. */
export function OwnQuestions() {
  const { briefing, view, may, send } = useRoom();
  const rows = ownQuestionRows(briefing, view);
  if (rows.length === 0)
    return briefing.settings.mode === 'stress' ? (
      <p className={css.last}>Closed book: ask from memory.</p>
    ) : null;
  return (
    <ul className={css.own} aria-label="Your questions">
      {rows.map((row) => (
        <li key={row.id} className={row.asked ? css.past : undefined}>
          <div>
            <p className="voice">
              <InlineText text={row.text} />
            </p>
            <p className="meta">{row.to}</p>
          </div>
          {row.asked ? (
            <span className={css.done}>
              <Check size={18} strokeWidth={2.4} aria-hidden="true" />
              Asked
            </span>
          ) : (
            <button
              type="button"
              className="btn sm"
              disabled={!may('askPanel')}
              aria-label={`Ask this: ${row.text}`}
              onClick={() => send(row.command)}
            >
              <Mic size={18} aria-hidden="true" />
              Ask this
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
