'use client';

import { type ReactNode, useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardTitle } from '../../../lib/room/people';
import {
  bankQuestionRows,
  cardQuestionRows,
  isMineNext,
  isOpen,
  mineFirst,
  type QuestionRow,
  weakSpotRows,
} from '../../../lib/room/questions';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import { AgainMark } from '../pressure/watch-list';
import css from './cockpit.module.css';
import { QuestionState } from './question-state';

/** The questions of the cards I hold. */
export function CardQuestions({ folded = false }: { folded?: boolean }) {
  const t = useTexts(cockpit).questions;
  const who = useTexts(people);
  const { briefing, view } = useRoom();
  const own = briefing.roleCards.filter((card) => card.own);
  return own.map((card) => {
    const rows = cardQuestionRows(briefing, view, card.id);
    if (rows.length === 0) return null;
    const title = own.length > 1 ? t.ofCard(cardTitle(card, who)) : t.yours;
    return (
      <ListCard key={card.id} title={title} folded={folded}>
        <Rows rows={rows} />
      </ListCard>
    );
  });
}

/** What makes the proposal shaky: challenge it, push once, watch the recovery. */
export function WeakSpots({ folded = false }: { folded?: boolean }) {
  const t = useTexts(cockpit).questions;
  const { briefing, view } = useRoom();
  const rows = mineFirst(weakSpotRows(briefing, view));
  if (rows.length === 0) return null;
  return (
    <ListCard title={t.weakSpots} folded={folded}>
      <Rows rows={rows} />
    </ListCard>
  );
}

const FILTER_FROM = 12;

/** The shared questions, by category; each is asked once. */
export function BankQuestions({ folded = false }: { folded?: boolean }) {
  const t = useTexts(cockpit).questions;
  const { briefing, view } = useRoom();
  const [filter, setFilter] = useState('');
  const all = bankQuestionRows(briefing, view);
  if (all.length === 0) return null;
  const wanted = filter.trim().toLowerCase();
  const rows = wanted
    ? all.filter((row) => `${row.number} ${row.category} ${row.text}`.toLowerCase().includes(wanted))
    : all;
  const left = all.filter(isOpen).length;
  return (
    <ListCard title={t.shared(left)} folded={folded}>
      {all.length >= FILTER_FROM && (
        <input
          className={`field ${css.filter}`}
          type="search"
          placeholder={t.find}
          aria-label={t.find}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      {byCategory(rows, t.yoursNext).map(([category, group]) => (
        <div key={category}>
          {category && <span className={css.category}>{category}</span>}
          <Rows rows={group} />
        </div>
      ))}
      {rows.length === 0 && <p className="ink2">{t.noneFound}</p>}
    </ListCard>
  );
}

/** What I have claimed comes first, whatever its category. */
function byCategory(rows: QuestionRow[], yoursNext: string): [string, QuestionRow[]][] {
  const groups = new Map<string, QuestionRow[]>();
  for (const row of mineFirst(rows)) {
    const group = isMineNext(row) ? yoursNext : (row.category ?? '');
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups];
}

function ListCard({ title, folded, children }: { title: string; folded: boolean; children: ReactNode }) {
  if (!folded)
    return (
      <section className={`card ${css.list}`}>
        <h2>{title}</h2>
        {children}
      </section>
    );
  return (
    <details className={`card ${css.list} ${css.fold}`}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Rows({ rows }: { rows: QuestionRow[] }) {
  const t = useTexts(cockpit).questions;
  return (
    <ol>
      {rows.map((row) => (
        <li
          key={row.id}
          className={`${row.number === undefined ? css.plain : ''} ${isOpen(row) ? '' : css.asked}`}
        >
          {row.number !== undefined && <span className={`num ink3 ${css.number}`}>{row.number}</span>}
          <span>
            {row.title && <span className={css.title}>{row.title}</span>}
            {row.text}
            {row.again && isOpen(row) && <AgainMark />}
            {row.push && isOpen(row) && <span className={css.push2}>{t.thenPush(row.push)}</span>}
          </span>
          <QuestionState row={row} />
        </li>
      ))}
    </ol>
  );
}
