import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { wasWords } from '../../lib/review/revisions';
import type { ScoreRow } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import css from './review.module.css';
import { Token } from './token';

/** What each card scores alone: one value each, so there is nothing to compare, only to read. */
export function OwnCriteria({ rows, people }: { rows: ScoreRow[]; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const given = rows.flatMap(({ key, criterion }) => [
    ...criterion.scores.map((score) => ({
      key: `${key} ${score.participantId}`,
      title: criterion.title,
      id: score.participantId,
      value: `${score.value}`,
      words: [criterion.anchors[score.value], wasWords(score, t)].filter(Boolean).join(', '),
    })),
    ...criterion.notObservedBy.map((id) => ({
      key: `${key} ${id}`,
      title: criterion.title,
      id,
      value: wording.notObservedShort,
      words: wording.notObserved,
    })),
  ]);
  if (given.length === 0) return null;
  return (
    <>
      <h3 className={css.ownTitle}>{t.round.own}</h3>
      <ul className={css.own}>
        {given.map((entry) => (
          <li key={entry.key}>
            <Token id={entry.id} people={people} size={30} />
            <p>
              <b>{entry.title}</b>
              <span className="meta">{t.round.ownWords(people.name(entry.id), entry.words)}</span>
            </p>
            <span className={`num ${css.value}`}>{entry.value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
