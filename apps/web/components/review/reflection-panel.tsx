import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import css from './review.module.css';

/** The candidate's own plus and delta, said before the reveal. */
export function ReflectionPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts).reflection;
  const { reflection } = review;
  if (!reflection) return null;
  const said = [
    { name: t.plus, text: reflection.plus },
    { name: t.delta, text: reflection.delta },
  ].filter(({ text }) => text !== '');
  return (
    <section className={css.panel} id="reflection" aria-labelledby="reflection-title">
      <h2 id="reflection-title">{t.title(people.candidate)}</h2>
      <p className={css.sub}>{t.lead}</p>
      <dl className={css.said}>
        {said.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
