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
import { usePageTitle } from '../../lib/i18n/page-title';
import { useTexts } from '../../lib/i18n/texts';
import { dropKnock, keepInvite, keptInvite, keptKnock } from '../../lib/joining';
import { codeFromFragment } from '../../lib/room-code';
import { join } from '../../messages/en/join';
import { Brand } from '../brand';
import { JoinMessage } from './join-message';

// On its way while the room is looked up, and so not in the way of the first paint on a phone.
const onItsWay = import('./join-rest').then(({ rest }) => rest);
type Rest = Awaited<typeof onItsWay>;
const later = <K extends keyof Rest>(name: K) =>
  lazy(() => onItsWay.then((rest) => ({ default: rest[name] as Rest[K] })));
const CannotJoin = later('CannotJoin');
const JoinForm = later('JoinForm');
const KnockPage = later('KnockPage');
const LostEnd = later('LostEnd');
const Preferences = later('Preferences');

type Stage =
  | { at: 'start' }
  | { at: 'no-invite' }
  | { at: 'error'; error: ApiError }
  | { at: 'knock'; code: string | null }
  | {
      at: 'form';
      invite: string;
      room: PeekInviteAnswer;
      hostToken: string | null;
      knockedAs: string | null;
    };

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

/** The room behind an invite, as the next thing to show. */
const lookUp = (invite: string, hostToken: string | null, knockedAs: string | null): Promise<Stage> =>
  callApi<PeekInviteAnswer>('/api/rooms/peek', { body: { invite } }).then(
    (room): Stage => ({ at: 'form', invite, room, hostToken, knockedAs }),
    (reason): Stage => ({ at: 'error', error: asApiError(reason) }),
  );

export function JoinPage() {
  const t = useTexts(join);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  usePageTitle(stage.at === 'knock' ? null : t.title);

  const begin = useCallback(async () => {
    setStage({ at: 'start' });
    const code = codeFromFragment(window.location.hash);
    const fromAddress = takeTokenFromAddress();
    if (fromAddress) keepInvite(fromAddress);
    // Another code is another door.
    if (code) dropKnock();
    if (code || (!fromAddress && keptKnock())) return setStage({ at: 'knock', code });
    const invite = fromAddress ?? keptInvite();
    if (!invite) return setStage({ at: 'no-invite' });
    const asked = new URLSearchParams(window.location.search);
    const ownRoom = asked.has('chair') ? ownRoomForInvite(invite) : null;
    // Asked for at once: most people who come have no seat yet, and should not wait for two answers.
    const peek = lookUp(invite, ownRoom && hostTokenFor(ownRoom), null);
    const seat = asked.has('new') ? null : await seatHere(invite, ownRoom);
    if (seat) return enterRoom(seat.roomId, seat.token);
    setStage(await peek);
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
        <Suspense>
          <Preferences />
        </Suspense>
      </header>
      <main id="content">
        {stage.at === 'start' ? (
          <Looking />
        ) : (
          <Suspense fallback={<Looking />}>
            {stage.at === 'no-invite' && <LostEnd />}
            {stage.at === 'knock' && (
              <KnockPage
                key={stage.code}
                code={stage.code}
                onAdmitted={({ token, name }) => void lookUp(token, null, name).then(setStage)}
              />
            )}
            {stage.at === 'error' && <CannotJoin error={stage.error} retry={() => void begin()} />}
            {stage.at === 'form' && (
              <JoinForm
                key={stage.invite}
                invite={stage.invite}
                first={stage.room}
                hostToken={stage.hostToken}
                knockedAs={stage.knockedAs}
              />
            )}
          </Suspense>
        )}
      </main>
    </div>
  );
}

/** The words in the file itself: there before any script, and worth reading while the room is looked up. */
function Looking() {
  const t = useTexts(join);
  return <JoinMessage title={t.finding}>{t.soon}</JoinMessage>;
}
