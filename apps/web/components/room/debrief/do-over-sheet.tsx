'use client';

import type { ScoreValue } from '@mockpanel/shared/room/commands';
import type { Mine } from '@mockpanel/shared/room/views';
import { useTexts } from '../../../lib/i18n/texts';
import { myCriteria } from '../../../lib/room/criteria';
import { panelistsOf } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { debrief } from '../../../messages/en/debrief';
import { wording } from '../../../messages/en/wording';
import { anchorOf, LEVELS, scoreForKey } from '../ballot/score-options';
import css from './debrief.module.css';

const CHOICES: readonly ScoreValue[] = [...LEVELS, 'not-observed'];

/** My sheet of the new answer, and for panel and chair how many have one. */
export function DoOverSheet({ doOver }: { doOver: NonNullable<Mine['doOver']> }) {
  const { briefing, view, pending, may } = useRoom();
  const t = useTexts(debrief).doOver;
  const criteria = myCriteria(briefing.rubric.criteria, kindOf(useRoom()), briefing.me.seatIds);
  const unsaved = pending.some(({ type }) => type === 'scoreDoOver');
  const some = Object.keys(doOver.scores).length > 0;
  return (
    <div className={css.scores}>
      {may('scoreDoOver') && (
        <>
          <h3>{t.score}</h3>
          {criteria.map((criterion) => (
            <CriterionOvals key={criterion.id} criterion={criterion} scores={doOver.scores} />
          ))}
        </>
      )}
      <p className="meta num" aria-live="polite">
        {t.scored(doOver.scoredBy.length, panelistsOf(view).length)}
        {some && `, ${unsaved ? t.unsaved : t.saved}`}
      </p>
    </div>
  );
}

/** The kind of the round that the answer comes from decides what is scored. */
function kindOf({ briefing, view }: ReturnType<typeof useRoom>) {
  const asked = view.asked?.findLast(({ questionId }) => questionId === view.doOver?.questionId);
  return briefing.rounds.find(({ id }) => id === asked?.roundId)?.kind ?? 'panel-questions';
}

interface CriterionOvalsProps {
  criterion: ReturnType<typeof myCriteria>[number];
  scores: NonNullable<Mine['doOver']>['scores'];
}

function CriterionOvals({ criterion, scores }: CriterionOvalsProps) {
  const { view, send } = useRoom();
  const names = useTexts(wording);
  const value = scores[criterion.id];
  const score = (next: ScoreValue) =>
    send({
      type: 'scoreDoOver',
      scores: { ...scores, [criterion.id]: next },
      ...(view.doOver ? { startedAt: view.doOver.at } : {}),
    });
  return (
    <div
      className={css.row}
      role="radiogroup"
      aria-label={criterion.title}
      onKeyDown={(event) => {
        const next = scoreForKey(event);
        if (next !== undefined) score(next);
      }}
    >
      <p>{criterion.title}</p>
      <div className="ovals">
        {CHOICES.map((choice) => {
          const none = choice === 'not-observed';
          return (
            <label
              key={choice}
              className={`oval ${none ? 'no' : ''} ${value === choice ? 'on' : ''} ${css.oval}`}
            >
              <input
                className="sr"
                type="radio"
                name={`do-over.${criterion.id}`}
                checked={value === choice}
                aria-label={none ? names.notObserved : `${choice}, ${anchorOf(criterion, choice, names)}`}
                onChange={() => score(choice)}
              />
              <span className="num">{none ? names.notObservedShort : choice}</span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
