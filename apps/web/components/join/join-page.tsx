'use client';

import type { PeekInviteAnswer } from '@mockpanel/shared/protocol/http';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { takeTokenFromAddress } from '../../lib/capability-links';
import { enterRoom } from '../../lib/enter-room';
import {
  forgetSeatToken,
  hostTokenFor,
  ownRoomForInvite,
  roomForInvite,
  seatTokenFor,
} from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import { keepInvite, keptInvite } from '../../lib/joining';
import { join } from '../../messages/en/join';
import { Brand } from '../brand';
import { JoinMessage } from './join-message';

// On its way while the room is looked up, and so not in the way of the first paint on a phone.
const formOnItsWay = import('./join-form');
const JoinForm = lazy(() => formOnItsWay.then(({ JoinForm: form }) => ({ default: form })));

type Stage =
  | { at: 'start' }
  | { at: 'no-invite' }
  | { at: 'error'; error: ApiError }
  | { at: 'form'; invite: string; room: PeekInviteAnswer; hostToken: string | null };

/** What this browser already holds for the invite: a seat that still works, or nothing. */
async function seatHere(
  invite: string,
  ownRoom: string | null,
): Promise<{ roomId: string; token: string } | null> {
  const roomId = roomForInvite(invite) ?? ownRoom;
  const token = roomId && seatTokenFor(roomId);
  if (!roomId || !token) return null;
  try {
    await callApi(`/api/rooms/${roomId}/review`, { token });
  } catch (reason) {
    const { status } = asApiError(reason);
    if (status === 401 || status === 404) {
      forgetSeatToken(roomId);
      return null;
    }
  }
  return { roomId, token };
}

export function JoinPage() {
  const t = useTexts(join);
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  const begin = useCallback(async () => {
    setStage({ at: 'start' });
    const fromAddress = takeTokenFromAddress();
    if (fromAddress) keepInvite(fromAddress);
    const invite = fromAddress ?? keptInvite();
    if (!invite) return setStage({ at: 'no-invite' });
    const asked = new URLSearchParams(window.location.search);
    const ownRoom = asked.has('chair') ? ownRoomForInvite(invite) : null;
    const seat = asked.has('new') ? null : await seatHere(invite, ownRoom);
    if (seat) return enterRoom(seat.roomId, seat.token);
    try {
      const room = await callApi<PeekInviteAnswer>('/api/rooms/peek', { body: { invite } });
      setStage({ at: 'form', invite, room, hostToken: ownRoom && hostTokenFor(ownRoom) });
    } catch (reason) {
      setStage({ at: 'error', error: asApiError(reason) });
    }
  }, []);

  useEffect(() => {
    void begin();
    // Another link pasted into the same tab changes only what is behind the #.
    const again = () => window.location.hash.length > 1 && void begin();
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, [begin]);

  return (
    <div className="jn">
      <header>
        <Brand size={24} />
      </header>
      <main id="content">
        {stage.at === 'start' && <JoinMessage title={t.finding} />}
        {stage.at === 'no-invite' && <JoinMessage title={t.lostEnd.title}>{t.lostEnd.text}</JoinMessage>}
        {stage.at === 'error' && <CannotJoin error={stage.error} retry={() => void begin()} />}
        {stage.at === 'form' && (
          <Suspense fallback={<JoinMessage title={t.finding} />}>
            <JoinForm
              key={stage.invite}
              invite={stage.invite}
              first={stage.room}
              hostToken={stage.hostToken}
            />
          </Suspense>
        )}
      </main>
    </div>
  );
}

function CannotJoin({ error, retry }: { error: ApiError; retry: () => void }) {
  const t = useTexts(join);
  const dead = error.status === 401 || error.status === 404;
  return (
    <JoinMessage
      title={dead ? t.deadLink.title : t.notFound}
      action={
        dead ? undefined : (
          <button type="button" className="btn pri lg" onClick={retry}>
            {t.tryAgain}
          </button>
        )
      }
    >
      {dead ? t.deadLink.text : error.detail}
    </JoinMessage>
  );
}
