'use client';

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { cardTitle } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { InlineText, Paragraphs } from '../../inline-text';
import { SeatMark } from '../../seat-mark';
import css from './role-card.module.css';

/** My private card; with two seats, a switch between the two. */
export function RoleCard({ withQuestions = false }: { withQuestions?: boolean }) {
  const { briefing } = useRoom();
  const own = briefing.roleCards.map((card, index) => ({ card, index })).filter(({ card }) => card.own);
  const [chosen, choose] = useState(0);
  const shown = own[chosen] ?? own[0];
  if (!shown) return <NoCard />;
  const { card, index } = shown;
  return (
    <article className={`card idx ${css.card} s${(index % 6) + 1}`} aria-label="Your role card">
      <div className="idx-head">
        <SeatMark index={index} card={card} size={46} />
        <div className="grow">
          <h2>{cardTitle(card)}</h2>
          <p className="meta">{card.title && card.name ? `${card.name}, played by you` : 'played by you'}</p>
          <p className={css.private}>
            <Lock size={15} aria-hidden="true" />
            Only you see this card
          </p>
        </div>
      </div>
      {own.length > 1 && (
        <div className={css.switch} role="group" aria-label="Your cards">
          {own.map((other, place) => (
            <button
              key={other.card.id}
              type="button"
              className="btn sm"
              aria-pressed={place === chosen}
              onClick={() => choose(place)}
            >
              <SeatMark index={other.index} card={other.card} size={26} />
              {cardTitle(other.card)}
            </button>
          ))}
        </div>
      )}
      <div className={`idx-body ${css.body}`}>
        <Points title="You care about" points={card.caresAbout} />
        <Points title="What good looks like" points={card.handling} />
        {withQuestions && (
          <Points title="Your questions" points={card.questions?.map((question) => question.text)} />
        )}
        {card.script && (
          <details className={css.script}>
            <summary>What they prepared for you</summary>
            <Paragraphs text={card.script} />
          </details>
        )}
      </div>
    </article>
  );
}

function Points({ title, points }: { title: string; points: string[] | undefined }) {
  if (!points || points.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {points.map((point, index) => (
          <li key={`${index}`}>
            <InlineText text={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoCard() {
  return (
    <article className="card pad" aria-label="Your role card">
      <h2>You play yourself</h2>
      <p className="ink2">
        Every role card is taken. Ask from the shared questions, tick, note and score like everybody.
      </p>
    </article>
  );
}
