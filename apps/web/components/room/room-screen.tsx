'use client';

import { lazy, Suspense, useMemo, useState } from 'react';
import { reviewPath } from '../../lib/capability-links';
import { projected } from '../../lib/room/projected';
import { type Room, RoomContext, useRoom } from '../../lib/room/use-room';
import { useWakeLock } from '../../lib/room/wake-lock';
import { ClosedPage } from './away-pages';
import { DemoBanner } from './bots/demo-banner';
import { ChairBar } from './chair/chair-bar';
import { FacilitatorScreen } from './chair/facilitator-screen';
import { HostBar } from './chair/host-bar';
import { ClockAnnouncer } from './clock-announcer';
import { CockpitScreen } from './cockpit/cockpit-screen';
import { LobbyScreen } from './lobby/lobby-screen';
import { ObserverScreen } from './observer/observer-screen';
import { Notices } from './people/notices';
import { RefusalNotice } from './refusal-notice';
import { RoomSounds } from './room-sounds';
import { RoomTitle } from './room-title';
import { StageScreen } from './stage/stage-screen';

// Fetched while the room opens, long before it is needed, and so not in the way of the first paint.
const revealOnItsWay = import('./reveal/reveal-screen');
const RevealScreen = lazy(() => revealOnItsWay.then(({ RevealScreen: screen }) => ({ default: screen })));

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
      <RefusalNotice />
      <ClockAnnouncer />
      <RoomTitle />
      {!onWall && <RoomSounds />}
      <DemoBanner />
      {!onWall && <Notices />}
      <Screen />
    </RoomContext>
  );
}

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
  if (view.state === 'debrief')
    return (
      <Suspense fallback={null}>
        <RevealScreen bar={bar} />
      </Suspense>
    );
  if (briefing.me.participantId === null && briefing.me.chair) return <FacilitatorScreen bar={bar} />;
  if (briefing.me.participantId !== null && briefing.me.role === 'candidate')
    return <StageScreen bar={bar} />;
  if (briefing.me.participantId !== null && briefing.me.role === 'panelist')
    return <CockpitScreen bar={bar} />;
  return <ObserverScreen bar={bar} />;
}
