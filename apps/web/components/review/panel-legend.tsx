import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { GuessDot } from './guess-dot';
import css from './review.module.css';
import { Token } from './token';

interface Props {
  people: ReviewPeople;
  guesses: boolean;
  medians: boolean;
}

/** Which shape is whom, and what the bar and the yellow circle stand for. */
export function PanelLegend({ people, guesses, medians }: Props) {
  const t = useTexts(texts);
  return (
    <p className={css.legend}>
      {people.panel.map((person) => (
        <span key={person.id}>
          <Token id={person.id} people={people} size={24} />
          {[person.name, people.card(person.id)?.title].filter(Boolean).join(', ')}
          {person.removed && ` (${t.words.removedUncounted})`}
        </span>
      ))}
      {medians && (
        <span>
          <svg width="8" height="24" aria-hidden="true">
            <rect x="2" width="4" height="24" rx="2" fill="var(--ink)" />
          </svg>
          {t.words.median}
        </span>
      )}
      {guesses && (
        <span>
          <GuessDot size={18} />
          {t.disagreement.guessed(people.candidate)}
        </span>
      )}
    </p>
  );
}
