'use client';

import type { ScoreValue } from '@mockpanel/shared/room/commands';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { wasWords } from '../../../lib/review/revisions';
import type { ScoreRow } from '../../../lib/review/score-rows';
import { myCriteria } from '../../../lib/room/criteria';
import { useRoom } from '../../../lib/room/use-room';
import { reveal as revealTexts } from '../../../messages/en/reveal';
import { review as texts } from '../../../messages/en/review';
import { wording as wordingTexts } from '../../../messages/en/wording';
import { LEVELS } from '../ballot/score-options';
import css from './reveal.module.css';

const CHOICES: readonly ScoreValue[] = [...LEVELS, 'not-observed'];

/** My own score once more, after the talk about it; what I handed in stays beside it for all to see. */
export function ReviseScore({ row, onSaved }: { row: ScoreRow; onSaved: () => void }) {
  const t = useTexts(revealTexts);
  const words = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const { briefing, mine, may, client } = useRoom();
  const [chosen, choose] = useState<ScoreValue | null>(null);
  const [status, setStatus] = useState<'kept' | 'sending' | 'saved'>('kept');
  const { me } = briefing;
  const { criterion, round } = row;
  const scored = myCriteria(briefing.rubric.criteria, round.kind, me.seatIds).some(
    ({ id }) => id === criterion.id,
  );
  if (me.participantId === null || !scored || !may('reviseScore') || !mine.ballots[round.id]?.submitted)
    return null;
  const own = criterion.scores.find((score) => score.participantId === me.participantId);
  const noted = criterion.notObservedBy.includes(me.participantId) ? 'not-observed' : null;
  const value = chosen ?? own?.value ?? noted;
  const revise = async (next: ScoreValue) => {
    const before = chosen;
    choose(next);
    setStatus('sending');
    const answer = await client.send({
      type: 'reviseScore',
      roundId: round.id,
      criterionId: criterion.id,
      value: next,
    });
    if (!answer.ok) choose(before);
    setStatus(answer.ok ? 'saved' : 'kept');
    if (answer.ok) onSaved();
  };
  const was = own ? wasWords(own, words) : null;
  return (
    <details className={css.revise}>
      <summary>{t.revise.title}</summary>
      <p className="ink2">{t.revise.lead}</p>
      <div className={css.again}>
        <div className="ovals" role="radiogroup" aria-label={t.revise.own(criterion.title)}>
          {CHOICES.map((choice) => (
            <label
              key={choice}
              className={`oval ${choice === 'not-observed' ? 'no' : ''} ${value === choice ? 'on' : ''} ${css.oval}`}
            >
              <input
                className="sr"
                type="radio"
                name="revise"
                checked={value === choice}
                aria-label={
                  choice === 'not-observed' ? wording.notObserved : `${choice}, ${criterion.anchors[choice]}`
                }
                onChange={() => void revise(choice)}
              />
              <span className="num">{choice === 'not-observed' ? wording.notObservedShort : choice}</span>
            </label>
          ))}
        </div>
        <p className="meta num" aria-live="polite">
          {status === 'sending'
            ? t.revise.unsaved
            : [was, status === 'saved' && t.revise.saved].filter(Boolean).join(', ')}
        </p>
      </div>
    </details>
  );
}
