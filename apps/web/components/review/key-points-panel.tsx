import type { Review, ReviewKeyPoint } from '@mockpanel/shared/review/types';
import { CircleCheck, CircleDotDashed, CircleX, type LucideIcon } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { Panel } from './panel';
import css from './review.module.css';
import { Token } from './token';

/** What was heard, by whom; what nobody heard comes first. */
export function KeyPointsPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const panel = people.panel.filter((person) => !person.removed);
  const points = review.keyPoints.filter((point) => point.asked);
  const never = panel.length === 0 ? [] : points.filter((point) => point.heardBy.length === 0);
  const all = points.filter((point) => panel.length > 0 && point.heardBy.length >= panel.length);
  const some = points.filter((point) => point.heardBy.length > 0 && !all.includes(point));
  return (
    <Panel
      id="key-points"
      title={t.points.title}
      lead={points.length === 0 ? t.points.none : panel.length === 0 ? t.points.nobodyThere : t.points.lead}
      className={css.points}
    >
      <Group icon={CircleX} tone="over" title={t.points.never} points={never} people={people} />
      <Group icon={CircleDotDashed} tone="warn" title={t.points.some} points={some} people={people} />
      <Group icon={CircleCheck} tone="ok" title={t.points.all} points={all} people={people} />
    </Panel>
  );
}

interface GroupProps {
  icon: LucideIcon;
  tone: 'over' | 'warn' | 'ok';
  title: string;
  points: ReviewKeyPoint[];
  people: ReviewPeople;
}

function Group({ icon: Icon, tone, title, points, people }: GroupProps) {
  const t = useTexts(texts);
  if (points.length === 0) return null;
  return (
    <>
      <h3 style={{ color: `var(--${tone})` }}>
        <Icon size={19} strokeWidth={2.2} aria-hidden="true" />
        {title}
      </h3>
      <ul>
        {points.slice(0, SHOWN).map((point) => (
          <PointRow key={point.id} point={point} people={people} />
        ))}
      </ul>
      {points.length > SHOWN && (
        <details className={css.behind}>
          <summary>{t.points.more(points.length - SHOWN)}</summary>
          <ul>
            {points.slice(SHOWN).map((point) => (
              <PointRow key={point.id} point={point} people={people} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const SHOWN = 8;

function PointRow({ point, people }: { point: ReviewKeyPoint; people: ReviewPeople }) {
  const t = useTexts(texts);
  const panel = people.panel.filter((person) => !person.removed);
  return (
    <li>
      <span>
        {point.text}
        <span className="meta" style={{ display: 'block' }}>
          {point.question}
        </span>
      </span>
      <span className={css.hearers} aria-hidden="true">
        {panel.map((person) => (
          <Token
            key={person.id}
            id={person.id}
            people={people}
            size={24}
            state={point.heardBy.some((heard) => heard.participantId === person.id) ? 'filled' : 'empty'}
          />
        ))}
      </span>
      <span className="sr">
        {point.heardBy.length === 0
          ? t.points.nobody
          : t.points.heardBy(point.heardBy.map((heard) => people.name(heard.participantId)).join(', '))}
      </span>
    </li>
  );
}
