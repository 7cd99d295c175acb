import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { Panel } from './panel';
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
    <Panel id="reflection" title={t.title(people.candidate)} lead={t.lead}>
      <dl className={css.said}>
        {said.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
