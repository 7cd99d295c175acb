'use client';

import { Check, Mic } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { ownQuestionRows } from '../../../lib/room/candidate-questions';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { stage } from '../../../messages/en/stage';
import { InlineText } from '../../inline-text';
import css from './stage.module.css';

/** The candidate's own list, where the room's mode lets them see it; what was asked is shown to all. */
export function OwnQuestions() {
  const { briefing, view, may, send } = useRoom();
  const t = useTexts(stage).own;
  const who = useTexts(people);
  const rows = ownQuestionRows(briefing, view, { own: t, people: who });
  if (rows.length === 0)
    return briefing.settings.mode === 'stress' ? <p className={css.last}>{t.closedBook}</p> : null;
  return (
    <ul className={css.own} aria-label={t.label}>
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
              {t.asked}
            </span>
          ) : (
            <button
              type="button"
              className="btn sm"
              disabled={!may('askPanel')}
              aria-label={t.askLabel(row.text)}
              onClick={() => send(row.command)}
            >
              <Mic size={18} aria-hidden="true" />
              {t.ask}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
