'use client';

import { Armchair, ArrowLeftRight, DoorOpen, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { cardsOf, chairName, nameOf, personById } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { people } from '../../../messages/en/people';
import { seating } from '../../../messages/en/seating';
import css from './people.module.css';

/** What waits for somebody's answer, wherever they are in the room: a knock, a swap, a chair that is away. */
export function Notices() {
  const { label } = useTexts(seating);
  return (
    <div className={css.notices} aria-label={label} role="status">
      <KnockNotice />
      <SwapNotice />
      <AwayNotice />
    </div>
  );
}

interface NoticeProps {
  icon: LucideIcon;
  words: ReactNode;
  children: ReactNode;
}

function Notice({ icon: Icon, words, children }: NoticeProps) {
  return (
    <div className={css.notice}>
      <p>
        <Icon size={20} aria-hidden="true" />
        <span>{words}</span>
      </p>
      <div>{children}</div>
    </div>
  );
}

/** The one who has waited longest; the next follows when they have their answer. */
function KnockNotice() {
  const { mine, send } = useRoom();
  const t = useTexts(seating).door;
  const [knock, ...others] = mine.knocks ?? [];
  if (!knock) return null;
  const { knockId, name } = knock;
  return (
    <Notice
      key={knockId}
      icon={DoorOpen}
      words={[t.waits(name), ...(others.length > 0 ? [t.more(others.length)] : [])].join(' ')}
    >
      <button
        type="button"
        className="btn sm"
        aria-label={t.letInLabel(name)}
        onClick={() => send({ type: 'admitKnock', knockId })}
      >
        {t.letIn}
      </button>
      <button
        type="button"
        className="btn quiet sm"
        aria-label={t.declineLabel(name)}
        onClick={() => send({ type: 'declineKnock', knockId })}
      >
        {t.decline}
      </button>
    </Notice>
  );
}

/** A swap that somebody offers me, or that I offered. */
function SwapNotice() {
  const { briefing, view, may, send } = useRoom();
  const t = useTexts(seating).swap;
  const who = useTexts(people);
  const me = briefing.me.participantId;
  const swap = view.swaps.find(({ participantId, toParticipantId }) =>
    [participantId, toParticipantId].includes(me ?? ''),
  );
  if (!swap || !may('answerSwap')) return null;
  const playedBy = (id: string) => {
    const person = personById(view, id);
    return (person && cardsOf(briefing, person, who)) ?? t.noCard;
  };
  const answer = (accept: boolean) => send({ type: 'answerSwap', accept });
  if (swap.participantId === me)
    return (
      <Notice icon={ArrowLeftRight} words={t.offered(nameOf(view, swap.toParticipantId, who))}>
        <button type="button" className="btn sm" onClick={() => answer(false)}>
          {t.takeBack}
        </button>
      </Notice>
    );
  const words = [
    t.asks(nameOf(view, swap.participantId, who)),
    t.would(playedBy(swap.participantId), playedBy(swap.toParticipantId)),
  ];
  return (
    <Notice icon={ArrowLeftRight} words={words.join(' ')}>
      <button type="button" className="btn sm" onClick={() => answer(true)}>
        {t.yes}
      </button>
      <button type="button" className="btn quiet sm" onClick={() => answer(false)}>
        {t.no}
      </button>
    </Notice>
  );
}

/** The host has a way back to the chair at any time, so only the others are asked. */
function AwayNotice() {
  const { view, may, send } = useRoom();
  const t = useTexts(seating).away;
  const who = useTexts(people);
  if (!may('takeChair') || may('handOverChair')) return null;
  return (
    <Notice icon={Armchair} words={t.text(chairName(view, who))}>
      <button type="button" className="btn sm" onClick={() => send({ type: 'takeChair' })}>
        {t.take}
      </button>
    </Notice>
  );
}
