'use client';

import { Suspense, useMemo, useState } from 'react';
import { reviewPath } from '../../lib/capability-links';
import { projected } from '../../lib/room/projected';
import { type Room, RoomContext, useRoom } from '../../lib/room/use-room';
import { useWakeLock } from '../../lib/room/wake-lock';
import { AboveDialogs } from '../dialog';
import { later } from '../later';
import { ClosedPage } from './away-pages';
import { DemoBanner } from './bots/demo-banner';
import { ChairBar } from './chair/chair-bar';
import { HostBar } from './chair/host-bar';
import { ClockAnnouncer } from './clock-announcer';
import { LobbyScreen } from './lobby/lobby-screen';
import { Notices } from './people/notices';
import { RefusalNotice } from './refusal-notice';
import css from './room.module.css';
import { RoomSounds } from './room-sounds';
import { RoomTitle } from './room-title';
import { StageScreen } from './stage/stage-screen';

// Nobody needs all of them, and none in the first moment.
const CockpitScreen = later(() => import('./cockpit/cockpit-screen').then((file) => file.CockpitScreen));
const FacilitatorScreen = later(() =>
  import('./chair/facilitator-screen').then((file) => file.FacilitatorScreen),
);
const ObserverScreen = later(() => import('./observer/observer-screen').then((file) => file.ObserverScreen));
const RevealScreen = later(() => import('./reveal/reveal-screen').then((file) => file.RevealScreen));

/** Picks the screen for who I am and where the session stands. */
export function RoomScreen() {
  const room = useRoom();
  const { briefing, view } = room;
  // In a tab of its own, for a wall that everybody looks at.
  const [onWall] = useState(() => new URLSearchParams(window.location.search).has('stage'));
  const wakeLock = useWakeLock(view.round?.state === 'running');
  const shown = useMemo(
    () => ({ ...(onWall ? projectedRoom(room) : room), wakeLock }),
    [onWall, room, wakeLock],
  );
  if (view.state === 'closed')
    return (
      <ClosedPage
        title={briefing.room.title}
        reviewHref={view.revealed.length > 0 ? reviewPath(briefing.room.id) : null}
      />
    );
  return (
    <RoomContext value={shown}>
      <div className={css.whole}>
        <RefusalNotice />
        <ClockAnnouncer />
        <RoomTitle />
        {!onWall && <RoomSounds />}
        <DemoBanner />
        {!onWall && <Notices />}
        <AboveDialogs value={onWall ? null : NOTICES}>
          <Suspense fallback={null}>
            <Screen />
          </Suspense>
        </AboveDialogs>
      </div>
    </RoomContext>
  );
}

const NOTICES = <Notices />;

const projectedRoom = (room: Room): Room => ({
  ...room,
  ...projected(room),
  onWall: true,
  may: () => false,
  send: () => undefined,
});

function Screen() {
  const { briefing, view, may } = useRoom();
  const bar = briefing.me.chair ? <ChairBar /> : may('handOverChair') ? <HostBar /> : null;
  if (view.state === 'lobby') return <LobbyScreen bar={bar} />;
  if (view.state === 'debrief') return <RevealScreen bar={bar} />;
  if (briefing.me.participantId === null && briefing.me.chair) return <FacilitatorScreen bar={bar} />;
  if (briefing.me.participantId !== null && briefing.me.role === 'candidate')
    return <StageScreen bar={bar} />;
  if (briefing.me.participantId !== null && briefing.me.role === 'panelist')
    return <CockpitScreen bar={bar} />;
  return <ObserverScreen bar={bar} />;
}
