'use client';

import { type Alias, aliasesFor } from '@mockpanel/shared/pack/aliases';
import type { ImportReport } from '@mockpanel/shared/prep/report';
import { ChevronDown, CircleCheck, TriangleAlert, UserRoundPen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { formatDuration, formatMinutes } from '../../lib/format-time';
import { type ImportResult, kindInWords } from '../../lib/import-review';
import { plainText } from '../../lib/inline-markdown';
import { byCategory, counted, questionCount, totalMs } from '../../lib/pack-numbers';
import { SeatMark, SeatShapeMark } from '../seat-mark';
import { ALIAS_WORDS } from './import-review';

type Pack = ImportResult['pack'];

interface PackSummaryProps {
  pack: Pack;
  report: ImportReport;
  aliases: Alias[];
  onAlias: () => void;
  onUndoAlias: () => void;
  onShowLine: (line: number) => void;
}

export function PackSummary({ pack, report, aliases, onAlias, onUndoAlias, onShowLine }: PackSummaryProps) {
  const toLookAt = report.warnings.length;
  return (
    <section className="card pk" aria-labelledby="your-pack">
      <div className="row sp wrap g2">
        <h1 id="your-pack">Your pack</h1>
        <span className={toLookAt ? 'chip plain' : 'chip ok'}>
          <CircleCheck size={18} strokeWidth={2.2} aria-hidden="true" />
          {toLookAt ? `Recognised, ${toLookAt} to look at` : 'Recognised'}
        </span>
      </div>
      <p className="pk-title">{pack.title}</p>
      <Warnings report={report} onShowLine={onShowLine} />
      <RoleCards pack={pack} />
      <Questions pack={pack} />
      <WeakSpots pack={pack} />
      <RunSheet pack={pack} />
      <Rest pack={pack} />
      <Names pack={pack} aliases={aliases} onAlias={onAlias} onUndo={onUndoAlias} />
      <details className="pk-counts">
        <summary>
          What was recognised, in numbers
          <ChevronDown size={18} aria-hidden="true" />
        </summary>
        <ul className="num">
          {report.recognised.map(({ kind, count }) => (
            <li key={kind}>
              {kindInWords(kind)} <b>{count}</b>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const WARNINGS_AT_FIRST = 3;

function Warnings({ report, onShowLine }: Pick<PackSummaryProps, 'report' | 'onShowLine'>) {
  const [all, setAll] = useState(false);
  const { warnings } = report;
  if (warnings.length === 0) return null;
  const shown = all ? warnings : warnings.slice(0, WARNINGS_AT_FIRST);
  return (
    <div className="warns">
      <ul>
        {shown.map(({ code, message, line }) => (
          <li key={`${code} ${line ?? ''} ${message}`}>
            <TriangleAlert size={22} aria-hidden="true" />
            <p>{message}</p>
            {line !== undefined && (
              <button type="button" className="btn sm num" onClick={() => onShowLine(line)}>
                Line {line}
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < warnings.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          Show {warnings.length - shown.length} more to look at
        </button>
      )}
    </div>
  );
}

function Section({
  count,
  label,
  sub,
  children,
}: {
  count?: number;
  label: string;
  sub?: string;
  children: ReactNode;
}) {
  return (
    <div className="sec">
      <h2>
        {count !== undefined && <b className="num">{count} </b>}
        {label}
        {sub && <span className="ink3 num">{sub}</span>}
      </h2>
      <div>{children}</div>
    </div>
  );
}

const none = <p className="ink3">None found. You can add them on the pack page.</p>;

function RoleCards({ pack }: { pack: Pack }) {
  return (
    <Section count={pack.roleCards.length} label={pack.roleCards.length === 1 ? 'role card' : 'role cards'}>
      {pack.roleCards.length === 0 && none}
      <ul className="two">
        {pack.roleCards.map((card, index) => (
          <li key={card.id}>
            <SeatMark index={index} card={card} size={30} />
            <span>
              {card.name || card.title}
              {card.name && card.title && <span className="m">{card.title}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Questions({ pack }: { pack: Pack }) {
  const onCards = pack.roleCards
    .map((card, index) => ({ card, index }))
    .filter(({ card }) => card.questions.length);
  const total = questionCount(pack);
  return (
    <Section count={total} label={total === 1 ? 'question' : 'questions'}>
      {total === 0 && none}
      <ul className="row wrap g3">
        {onCards.map(({ card, index }) => (
          <li key={card.id} className="row g1" title={card.name || card.title}>
            <SeatShapeMark index={index} size={20} />
            <span className="sr">{card.name || card.title}:</span>
            <b className="num">{card.questions.length}</b>
          </li>
        ))}
      </ul>
      {pack.questions.length > 0 && (
        <p className="m">
          {pack.questions.length} for the whole panel
          {': '}
          {byCategory(pack.questions)
            .map(([category, list]) => `${category || 'no category'} ${list.length}`)
            .join(', ')}
        </p>
      )}
    </Section>
  );
}

function WeakSpots({ pack }: { pack: Pack }) {
  return (
    <Section count={pack.weakSpots.length} label={pack.weakSpots.length === 1 ? 'weak spot' : 'weak spots'}>
      {pack.weakSpots.length === 0 && none}
      <ul>
        {pack.weakSpots.map((spot) => (
          <li key={spot.id}>
            <span>{plainText(spot.title)}</span>
            {spot.push ? (
              <span className="r">push found</span>
            ) : (
              <span className="r warn">
                <TriangleAlert size={16} strokeWidth={2.2} aria-hidden="true" />
                no push
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RunSheet({ pack }: { pack: Pack }) {
  return (
    <Section label="Run sheet" sub={formatMinutes(totalMs(pack))}>
      <ul className="bars num" aria-label="Rounds and their length">
        {pack.rounds.map((round) => (
          <li key={round.id} style={{ flexGrow: round.durationMs }} title={round.title}>
            <span className="sr">{round.title}, </span>
            {formatDuration(round.durationMs)}
          </li>
        ))}
      </ul>
      <p className="m">{pack.rounds.map((round) => round.title).join(', ')}</p>
    </Section>
  );
}

function Rest({ pack }: { pack: Pack }) {
  const rest = [
    pack.candidateQuestions.length &&
      counted(pack.candidateQuestions.length, 'question of yours', 'questions of yours'),
    pack.drill.length && counted(pack.drill.length, 'drill item'),
    pack.reminders.length && counted(pack.reminders.length, 'reminder'),
    pack.wordsToAvoid.length && counted(pack.wordsToAvoid.length, 'word to avoid', 'words to avoid'),
    pack.rubric.criteria.length && counted(pack.rubric.criteria.length, 'criterion', 'criteria'),
  ].filter(Boolean);
  return (
    <Section label="And">
      <p>{rest.length ? rest.join(', ') : 'nothing more'}</p>
    </Section>
  );
}

interface NamesProps {
  pack: Pack;
  aliases: Alias[];
  onAlias: () => void;
  onUndo: () => void;
}

function Names({ pack, aliases, onAlias, onUndo }: NamesProps) {
  if (aliases.length === 0 && aliasesFor(pack, ALIAS_WORDS).length === 0) return null;
  return (
    <div className="sec names">
      <h2>Real names</h2>
      {aliases.length > 0 ? (
        <div>
          <p>{aliases.map(({ name, alias }) => `${name} is now ${alias}`).join(', ')}.</p>
          <button type="button" className="link" onClick={onUndo}>
            Use the real names again
          </button>
        </div>
      ) : (
        <div>
          <button type="button" className="btn sm" onClick={onAlias}>
            <UserRoundPen size={18} aria-hidden="true" />
            Replace all names
          </button>
          <p className="m">Your friends then read “Interviewer A” in every text.</p>
        </div>
      )}
    </div>
  );
}
