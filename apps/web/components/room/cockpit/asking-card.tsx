'use client';

import type { ViewAsking } from '@mockpanel/shared/room/views';
import { CornerDownRight, Square } from 'lucide-react';
import { useTexts } from '../../../lib/i18n/texts';
import { nameOf, personById, seatIndexOf } from '../../../lib/room/people';
import { pushWords, questionName, tickables } from '../../../lib/room/questions';
import { useRoom } from '../../../lib/room/use-room';
import { cockpit } from '../../../messages/en/cockpit';
import { people } from '../../../messages/en/people';
import { Paragraphs } from '../../inline-text';
import { SeatMark } from '../../seat-mark';
import { LadderOfAsking } from '../pressure/ladder-marks';
import css from './cockpit.module.css';
import { TickList } from './tick-list';

/** The question in the room, what to listen for, and how the asker goes on. */
export function AskingCard({ asking }: { asking: ViewAsking }) {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(cockpit).asking;
  const own = asking.participantId === briefing.me.participantId;
  const asker = personById(view, asking.participantId);
  const seat = seatIndexOf(briefing, asker);
  const name = nameOf(view, asking.participantId, useTexts(people));
  const question = questionName(briefing, asking.questionId, t);
  const groups = tickables(briefing, view, mine);
  const pushed = asking.step === 'push' || asking.step === 'recover';
  return (
    <section className={`card ${css.now}`} aria-label={t.label}>
      <p className={css.tag}>
        {seat !== null && <SeatMark index={seat} card={briefing.roleCards[seat]} size={26} />}
        {own ? t.yours(question) : t.by(question, name)}
      </p>
      <p className={`${css.q} ${(asking.text?.length ?? 0) > 150 ? css.long : ''}`}>{asking.text}</p>
      {pushed && (
        <p className={css.pushed}>
          {asking.pushText ?? <span className="ink2">{own ? t.youPushed : t.pushed(name)}</span>}
        </p>
      )}
      {groups.map((group) => (
        <TickList
          key={group.kind}
          title={group.kind === 'listen-for' ? t.listenFor : t.keyPoints}
          points={group.points}
        />
      ))}
      {own ? (
        <AskerControls pushed={pushed} questionId={asking.questionId} />
      ) : (
        <p className={css.stay}>{(pushed ? t.watch : t.stay)(name)}</p>
      )}
    </section>
  );
}

function AskerControls({ pushed, questionId }: { pushed: boolean; questionId: string | undefined }) {
  const t = useTexts(cockpit).asking;
  const { briefing, view, mine, may, send } = useRoom();
  const words = pushWords(briefing, view, mine);
  // Letting the talk go on ends the answer as well, and is offered at the top.
  const cutIn = view.interruption?.participantId === briefing.me.participantId;
  return (
    <>
      {!pushed && !view.safeStopped && (
        <div className={css.push}>
          <div>
            <p className="b ink2" style={{ fontSize: 15, lineHeight: '22px' }}>
              {t.pushHint}
            </p>
            <p className={css.q2}>{words ?? t.pushWords}</p>
          </div>
          <button
            type="button"
            className="btn sm wide-only"
            disabled={!may('push') || view.finishing !== null}
            onClick={() => send({ type: 'push' })}
          >
            <CornerDownRight size={18} aria-hidden="true" />
            {t.push}
          </button>
        </div>
      )}
      <LadderOfAsking questionId={questionId} />
      {mine.asking?.answer && (
        <details className={css.answer} style={{ marginTop: 10 }}>
          <summary>{t.prepared}</summary>
          <Paragraphs text={mine.asking.answer} />
        </details>
      )}
      {!cutIn && (
        <div className={`${css.ends} wide-only`}>
          <button
            type="button"
            className="btn pri"
            disabled={!may('endAnswer')}
            onClick={() => send({ type: 'endAnswer' })}
          >
            <Square size={18} aria-hidden="true" />
            {t.over}
          </button>
        </div>
      )}
    </>
  );
}
