'use client';

import type { HeardBefore } from '@mockpanel/shared/room/heard-before';
import { Check, Mic, Timer } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { nameOf, personById, seatIndexOf } from '../../../lib/room/people';
import type { QuestionRow } from '../../../lib/room/questions';
import { sessionTime } from '../../../lib/room/session-time';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import { SeatShapeMark } from '../../seat-mark';
import { ClaimButton, ClaimedBy } from './claim-state';
import css from './cockpit.module.css';

/** What became of a question on a list, or what can be done with it. */
export function QuestionState({ row }: { row: QuestionRow }) {
  const t = useTexts(cockpit).questions;
  if (row.asking)
    return (
      <span className="chip you">
        <Mic size={17} aria-hidden="true" />
        {t.now}
      </span>
    );
  if (row.asked) return <AskedBy by={row.asked.by} at={row.asked.at} words={t} />;
  if (row.heard) return <Heard row={row} heard={row.heard} />;
  if (row.claim && !row.claim.mine && !row.claim.away) return <ClaimedBy id={row.claim.by} />;
  return <Acts row={row} />;
}

interface AskedWords {
  youAsked: (at: string) => string;
  asked: (name: string, at: string) => string;
}

function AskedBy({ by, at: askedAt, words }: { by: string; at: number; words: AskedWords }) {
  const { briefing, view } = useRoom();
  const who = useTexts(people);
  const seat = seatIndexOf(briefing, personById(view, by));
  const at = sessionTime(view, askedAt);
  return (
    <span className={css.st}>
      {seat === null ? <Check size={18} aria-hidden="true" /> : <SeatShapeMark index={seat} size={16} />}
      {by === briefing.me.participantId ? words.youAsked(at) : words.asked(nameOf(view, by, who), at)}
    </span>
  );
}

/** One of similar words came up. The words may still mean something else, so that it can be asked. */
function Heard({ row, heard }: { row: QuestionRow; heard: HeardBefore }) {
  const t = useTexts(cockpit).questions;
  const askable = useAskable(row);
  return (
    <span className={css.heard}>
      {heard.kind === 'asked' ? (
        <AskedBy by={heard.participantId} at={heard.at} words={t.similar} />
      ) : (
        <span className={css.st}>
          <Timer size={17} aria-hidden="true" />
          {t.similar.drilled}
        </span>
      )}
      {askable && <AskButton row={row} label={t.similar.askLabel} words={t.similar.ask} quiet />}
    </span>
  );
}

function Acts({ row }: { row: QuestionRow }) {
  const t = useTexts(cockpit).questions;
  const askable = useAskable(row);
  const plain = row.title === undefined;
  return (
    <span className={css.rowActs}>
      {!row.claim?.away && <ClaimButton row={row} alone={!askable} />}
      {askable && (
        <AskButton
          row={row}
          label={plain ? t.askLabel : t.challengeLabel}
          words={plain ? t.ask : t.challenge}
        />
      )}
    </span>
  );
}

function useAskable(row: QuestionRow): boolean {
  const { view, may } = useRoom();
  return may('askQuestion') && !(row.source === 'weak-spot' && view.safeStopped);
}

interface AskButtonProps {
  row: QuestionRow;
  label: (question: string) => string;
  words: string;
  quiet?: boolean;
}

function AskButton({ row, label, words, quiet = false }: AskButtonProps) {
  const { send } = useRoom();
  return (
    <button
      type="button"
      className={`btn sm ${quiet ? 'quiet' : ''}`}
      aria-label={label(row.text)}
      onClick={() => send({ type: 'askQuestion', questionId: row.id })}
    >
      {words}
    </button>
  );
}
