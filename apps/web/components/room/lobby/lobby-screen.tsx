'use client';

import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { roomLinksFor } from '../../../lib/host-store';
import type { TextsOf } from '../../../lib/i18n/area';
import { useTexts } from '../../../lib/i18n/texts';
import { panelistsOf, seatsAt } from '../../../lib/room/people';
import { useRoom } from '../../../lib/room/use-room';
import { lobby } from '../../../messages/en/lobby';
import { seating } from '../../../messages/en/seating';
import { FillCard } from '../bots/fill-card';
import { RoleCard } from '../cockpit/role-card';
import { SeatCard } from '../people/seat-card';
import room from '../room.module.css';
import { RoomTop } from '../room-top';
import { useCue } from '../use-cue';
import { WarmUp } from '../warm-up/warm-up';
import { BriefCard } from './brief-card';
import { InviteCard } from './invite-card';
import css from './lobby.module.css';
import { LobbyArc } from './lobby-arc';
import { MaterialCard } from './material-card';
import { PeopleCard } from './people-card';
import { ReadyToggle } from './ready-toggle';
import { RunSheetCard } from './run-sheet-card';

/** Before the session: who is here, who is ready, and what each has to read. */
export function LobbyScreen({ bar }: { bar: ReactNode }) {
  const { briefing, view, may, onWall } = useRoom();
  const t = useTexts(lobby);
  const { me } = briefing;
  const links = onWall ? null : roomLinksFor(briefing.room.id);
  // For a host without a seat the links are what there is to do.
  const invite = links && <InviteCard roomId={briefing.room.id} links={links} />;
  const cue = useCue();
  const seated = me.participantId !== null;
  // What the whole panel does now comes before what each may read.
  const warming = view.warmUp?.sampleId !== undefined;
  return (
    <div className={room.frame}>
      <RoomTop titled={false} />
      <main className={css.lobby}>
        <div className={css.title}>
          <h1>{briefing.room.title}</h1>
          <p className="ink2">
            <SeatsSentence />
          </p>
          {view.locked && (
            <p className={css.locked}>
              <Lock size={17} aria-hidden="true" />
              {t.locked}
            </p>
          )}
          <p className={css.cue} aria-live="polite">
            <span className={cue.tone === 'you' ? 'hl' : undefined}>{cue.line}</span>{' '}
            {cue.detail && <span className="ink2">{cue.detail}</span>}
          </p>
        </div>
        {warming && (
          <div className={css.first}>
            <WarmUp />
          </div>
        )}
        <LobbyArc />
        <div className={css.cards}>
          <div>
            {!seated && invite}
            {!warming && <WarmUp />}
            {seated && me.role === 'panelist' && <RoleCard withQuestions />}
            <SeatCard />
          </div>
          <div>
            {seated && me.role === 'panelist' && <BriefCard />}
            {seated && me.role === 'candidate' && <MaterialCard />}
          </div>
          <div>
            {seated && invite}
            <FillCard />
            <RunSheetCard />
            <PeopleCard />
          </div>
        </div>
      </main>
      <div className={room.foot}>
        {may('setReady') && <ReadyToggle />}
        {bar}
      </div>
    </div>
  );
}

/** How many cards are played, and how many friends play without one. */
function SeatsSentence() {
  const { briefing, view } = useRoom();
  const t = useTexts(lobby);
  const { extra } = useTexts(seating);
  const panel = panelistsOf(view);
  const seats = briefing.roleCards.length;
  if (seats === 0) return t.noSeats(panel.length);
  const taken = seatsAt(briefing, view).filter(({ person }) => person !== null).length;
  const without = panel.filter(({ seatIds }) => seatIds.length === 0).length;
  return `${takenSentence(taken, seats, t)}${without > 0 ? ` ${extra(without)}` : ''}`;
}

function takenSentence(taken: number, seats: number, t: TextsOf<typeof lobby>): string {
  if (taken === 0) return t.noneTaken(seats);
  return taken >= seats ? t.allTaken(seats) : t.someTaken(taken, seats);
}
