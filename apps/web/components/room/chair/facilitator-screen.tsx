'use client';

import { EyeOff, MailCheck, Megaphone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n/texts';
import { chairLine } from '../../../lib/room/chair-lines';
import { openBallotRounds } from '../../../lib/room/criteria';
import { countedPanel, nameOf, panelistsOf } from '../../../lib/room/people';
import { usePreference } from '../../../lib/room/preferences';
import { clockLight, roundSlot } from '../../../lib/room/round-time';
import { useRoom, useServerNow } from '../../../lib/room/use-room';
import { chair } from '../../../messages/en/chair';
import { clock } from '../../../messages/en/clock';
import { cue } from '../../../messages/en/cue';
import { people } from '../../../messages/en/people';
import { pressure } from '../../../messages/en/pressure';
import { ClockDigits } from '../../clock-digits';
import { CueStrip } from '../cockpit/cue-strip';
import { clockState, LightChip } from '../light-chip';
import { PanelAsked } from '../panel-asked';
import { SafeStopNotice } from '../pressure/safe-stop-notice';
import { TurnOrder } from '../pressure/turn-order';
import { RevealedNotice } from '../revealed-notice';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { SessionPace } from '../session-pace';
import { Rundown } from '../stage/rundown';
import { StageBeats } from '../stage/stage-beats';
import { useSituation } from '../use-cue';
import { useLayout } from '../use-layout';
import css from './chair.module.css';
import { HandList } from './hand-list';
import { PeopleList } from './people-list';
import { PersonMark, PersonName } from './person-mark';
import { RoundList } from './round-list';

/** For a host without a seat: the run sheet, the clock with what to say, and who has handed in. */
export function FacilitatorScreen({ bar }: { bar: ReactNode }) {
  const { view } = useRoom();
  const t = useTexts(chair);
  const time = useTexts(clock);
  const layout = useLayout();
  // The middle of a desk has room below what happens now; elsewhere the people close the page.
  const desk = layout === 'desk';
  return (
    <div className={room.frame}>
      <RoomTop />
      <CueStrip compact={layout === 'phone'} clock={false} />
      <main className={css.cols}>
        <section className={`card ${css.side} ${css.sheetCol}`}>
          <h2>{time.runSheet}</h2>
          <SessionPace withEnd />
          <RoundList startOnly />
        </section>
        <div className={css.mid}>
          <RevealedNotice />
          <SafeStopNotice />
          <NowCard />
          {desk && <PeopleCard />}
        </div>
        <div className={css.mid}>
          {view.hands.length > 0 && (
            <section className={`card ${css.side}`}>
              <h2>{t.hands.title}</h2>
              <HandList />
            </section>
          )}
          <SheetsCard />
          <TurnsCard />
          {!desk && <PeopleCard />}
        </div>
      </main>
      <div className={room.foot}>{bar}</div>
    </div>
  );
}

function PeopleCard() {
  const { title } = useTexts(chair).people;
  return (
    <section className={`card ${css.side}`}>
      <h2>{title}</h2>
      <PeopleList />
    </section>
  );
}

function TurnsCard() {
  const { may } = useRoom();
  const { turns } = useTexts(pressure);
  if (!may('setTurnOrder')) return null;
  return (
    <section className={`card ${css.side}`}>
      <h2>{turns.title}</h2>
      <TurnOrder />
    </section>
  );
}

function NowCard() {
  const { briefing, view } = useRoom();
  const t = useTexts(chair).now;
  const time = useTexts(clock);
  const who = useTexts(people);
  const now = useServerNow();
  const [clockHidden] = usePreference('clock-hidden');
  const round = view.round;
  const live = round?.state === 'running' || round?.state === 'paused';
  const line = chairLine(useSituation(), useTexts(cue).say);
  const slot = round && roundSlot(round, now);
  const light = round && slot && clockLight(round, slot);
  const title = briefing.rounds.find((other) => other.id === round?.id)?.title ?? '';
  return (
    <>
      <section className={`card ${css.nowCard}`}>
        {live && slot && light && (
          <div className={css.clockRow}>
            {!clockHidden && (
              <ClockDigits
                ms={slot.remainingMs}
                size="clamp(72px, 9vw, 148px)"
                state={clockState(light)}
                label={title}
              />
            )}
            <div className={css.clockWords}>
              <LightChip light={light} slot={slot} />
              <p>{(slot.remainingMs >= 0 ? time.leftIn : time.overIn)(title)}</p>
            </div>
          </div>
        )}
        {view.asking && live && (
          <div className={css.askingNow}>
            <p className="b ink2">{t.asking(nameOf(view, view.asking.participantId, who))}</p>
            <p className={css.saying}>{view.asking.text}</p>
          </div>
        )}
        {live && round?.kind === 'candidate-questions' && view.panelQuestions.length > 0 && (
          <div className={css.askingNow}>
            <PanelAsked />
          </div>
        )}
        {line && (
          <div className={css.say}>
            <Megaphone size={22} aria-hidden="true" />
            <div>
              <p className="meta">{t.say}</p>
              <p className={css.saying}>{t.quote(line)}</p>
            </div>
          </div>
        )}
      </section>
      {live && round?.kind === 'pitch' && <StageBeats />}
      {live && round?.kind === 'presentation' && <Rundown />}
    </>
  );
}

/** Who has handed in, for the latest round that is still closed to all. */
function SheetsCard() {
  const { briefing, view, mine } = useRoom();
  const t = useTexts(chair).sheets;
  const rounds = openBallotRounds(briefing, view);
  const shown = rounds.find((round) => round.id === view.round?.id) ?? rounds.at(-1);
  if (!shown) return null;
  const inIds = mine.submittedBy?.[shown.id] ?? [];
  const panel = panelistsOf(view);
  const counted = countedPanel(briefing, view);
  return (
    <section className={`card ${css.side}`}>
      <div className="row sp wrap g2">
        <h2>{t.title}</h2>
        <span className="b num">
          {t.in(counted.filter((person) => inIds.includes(person.id)).length, counted.length)}
        </span>
      </div>
      <p className="meta">{shown.title}</p>
      <ul>
        {panel.map((person) => (
          <li key={person.id} className={css.person}>
            <PersonMark person={person} filled={inIds.includes(person.id)} />
            <PersonName person={person} />
            {inIds.includes(person.id) ? (
              <span className="chip ok sm">
                <MailCheck size={16} strokeWidth={2.2} aria-hidden="true" />
                {t.handedIn}
              </span>
            ) : (
              <span className="meta">{t.open}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={css.quiet}>
        <EyeOff size={18} aria-hidden="true" />
        {t.note}
      </p>
    </section>
  );
}
