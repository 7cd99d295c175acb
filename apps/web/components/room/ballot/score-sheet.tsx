'use client';

import type { ScoreValue } from '@mockpanel/shared/room/commands';
import { Lock, MailCheck } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import type { OpenBallot } from '../../../lib/room/criteria';
import { useRoom } from '../../../lib/room/use-room';
import { ballot as ballotTexts } from '../../../messages/en/ballot';
import { useLayout } from '../use-layout';
import { useShortcuts } from '../use-shortcuts';
import css from './ballot.module.css';
import { FoldedRow } from './folded-row';
import { OvalRow } from './oval-row';

/** One round's ballot: private, saved as it is filled in, handed in once and changed any time after. */
export function ScoreSheet({ ballot }: { ballot: OpenBallot }) {
  const { may, send } = useRoom();
  const t = useTexts(ballotTexts);
  const phone = useLayout() === 'phone';
  const [open, setOpen] = useState<string | null>(ballot.criteria[0]?.id ?? null);
  const score = (criterionId: string, value: ScoreValue) =>
    send({ type: 'saveBallot', roundId: ballot.roundId, scores: { ...ballot.scores, [criterionId]: value } });
  const byKey = (value: ScoreValue) => () => {
    if (open === null || !may('saveBallot')) return;
    score(open, value);
    setOpen(nextBlank(ballot, open));
  };
  useShortcuts({ 1: byKey(1), 2: byKey(2), 3: byKey(3), 4: byKey(4), 0: byKey('not-observed') });
  const Row = phone ? FoldedRow : OvalRow;
  return (
    <section className={`card ${css.ballot}`} aria-label={t.label(ballot.title)}>
      <div className={css.head}>
        <div>
          <h2>{t.title}</h2>
          <p className="meta">{ballot.title}</p>
        </div>
        <span className={css.private}>
          <Lock size={16} aria-hidden="true" />
          {t.private}
        </span>
      </div>
      {ballot.criteria.map((criterion) => (
        <Row
          key={criterion.id}
          criterion={criterion}
          value={ballot.scores[criterion.id]}
          open={open === criterion.id}
          disabled={!may('saveBallot')}
          name={`${ballot.roundId}.${criterion.id}`}
          onOpen={(wanted) => setOpen(wanted ? criterion.id : null)}
          onScore={(value) => score(criterion.id, value)}
        />
      ))}
      <SheetFoot ballot={ballot} />
    </section>
  );
}

/** The criterion to score after this one: the next without a score, and this one where there is none. */
function nextBlank({ criteria, scores }: OpenBallot, current: string): string {
  const place = criteria.findIndex(({ id }) => id === current);
  const others = [...criteria.slice(place + 1), ...criteria.slice(0, place)];
  return others.find(({ id }) => scores[id] === undefined)?.id ?? current;
}

function SheetFoot({ ballot }: { ballot: OpenBallot }) {
  const { pending, may, send } = useRoom();
  const t = useTexts(ballotTexts);
  const unsaved = pending.some(
    (command) =>
      (command.type === 'saveBallot' || command.type === 'submitBallot') &&
      command.roundId === ballot.roundId,
  );
  const handedIn = ballot.status === 'handed-in';
  return (
    <div className={css.foot}>
      <p className="num" aria-live="polite">
        {t.scored(ballot.scored, ballot.criteria.length)}
        {unsaved ? `, ${t.unsaved}` : ballot.status === 'blank' ? `. ${t.blankFine}` : `, ${t.saved}`}
      </p>
      {handedIn ? (
        <span className={`chip ${unsaved ? 'plain' : 'ok'}`} role="status">
          <MailCheck size={18} strokeWidth={2.2} aria-hidden="true" />
          {unsaved ? t.handing : t.handedIn}
        </span>
      ) : (
        <button
          type="button"
          className="btn pri"
          disabled={!may('submitBallot')}
          onClick={() => send({ type: 'submitBallot', roundId: ballot.roundId })}
        >
          {ballot.status === 'changed' ? t.again : t.handIn}
        </button>
      )}
    </div>
  );
}
