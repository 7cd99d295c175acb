'use client';

import type { JoinAnswer, PeekInviteAnswer } from '@mockpanel/shared/protocol/http';
import { type FormEvent, useState } from 'react';
import { ApiError, asApiError, callApi } from '../../lib/api';
import { enterRoom } from '../../lib/enter-room';
import { errorWords } from '../../lib/error-words';
import { rememberInvite, saveSeatToken } from '../../lib/host-store';
import { useFormats } from '../../lib/i18n/formats';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import { dropKnock, keepName, lastName, stillFree } from '../../lib/joining';
import { errors } from '../../messages/en/errors';
import { joinForm as joinTexts } from '../../messages/en/join-form';
import { knock } from '../../messages/en/knock';
import { JoinField } from './join-field';
import { SeatPicker } from './seat-picker';

interface JoinFormProps {
  invite: string;
  first: PeekInviteAnswer;
  /** Of the host who sits down in their own room, and so chairs it. */
  hostToken: string | null;
  /** The name that the chair let in, which then is the name in the room. */
  knockedAs: string | null;
}

export function JoinForm({ invite, first, hostToken, knockedAs }: JoinFormProps) {
  const t = useTexts(joinTexts);
  const [room, setRoom] = useState(first);
  const [name, setName] = useState(() => knockedAs ?? lastName());
  const [passcode, setPasscode] = useState('');
  const [picked, setPicked] = useState(() => stillFree(first.seats, []));
  const [error, setError] = useState<ApiError | null>(null);
  const [joining, setJoining] = useState(false);
  const asksPasscode = room.passcodeRequired && !hostToken;
  const seats = room.role === 'panelist' ? stillFree(room.seats, picked) : [];

  async function join(event: FormEvent) {
    event.preventDefault();
    setError(null);
    if (!name.trim()) return complain('name', t.name.missing);
    if (asksPasscode && !passcode) return complain('passcode', t.passcode.missing);
    setJoining(true);
    try {
      const answer = await callApi<JoinAnswer>('/api/rooms/join', { body: body(), token: hostToken });
      keepName(name.trim());
      dropKnock();
      saveSeatToken(answer.roomId, answer.token);
      rememberInvite(invite, answer.roomId);
      enterRoom(answer.roomId, answer.token);
    } catch (reason) {
      const problem = asApiError(reason);
      setError(problem);
      setJoining(false);
      if (problem.issues.some((issue) => issue.path === 'passcode'))
        document.getElementById('passcode')?.focus();
      await lookAgain();
    }
  }

  function complain(field: 'name' | 'passcode', words: string) {
    document.getElementById(field)?.focus();
    setError(new ApiError(field, words, 0));
  }

  function body() {
    const seatIds = room.role === 'panelist' ? { seatIds: seats } : {};
    return { invite, name: name.trim(), ...seatIds, ...(passcode ? { passcode } : {}) };
  }

  /** Somebody may have sat down meanwhile; an old list of seats would offer theirs again. */
  async function lookAgain() {
    try {
      setRoom(await callApi<PeekInviteAnswer>('/api/rooms/peek', { body: { invite } }));
    } catch {
      // The first error stands, and says what to do.
    }
  }

  const field = (id: string) => ({
    id,
    invalid: error?.code === id,
    describedBy: error ? 'join-error' : null,
  });
  if (room.room.state === 'closed') return <Closed title={room.room.title} />;
  return (
    <form className="jn-form" onSubmit={join} noValidate>
      <Welcome room={room} chair={hostToken !== null} admitted={knockedAs !== null} />
      <div className="jn-fields">
        {knockedAs === null && (
          <JoinField {...field('name')} kind="name" label={t.name.label} value={name} onChange={setName} />
        )}
        {asksPasscode && (
          <JoinField
            {...field('passcode')}
            kind="code"
            label={t.passcode.label}
            hint={t.passcode.hint}
            value={passcode}
            onChange={setPasscode}
          />
        )}
        {room.role === 'panelist' && <SeatPicker seats={room.seats} picked={seats} onPick={setPicked} />}
      </div>
      <div className="jn-go">
        {error && (
          <p className="field-error" id="join-error" role="alert">
            <Refused error={error} />
          </p>
        )}
        <button type="submit" className="btn pri lg" disabled={joining}>
          {joining ? t.joining : room.role === 'observer' ? t.watch : t.takeSeat}
        </button>
        <p className="meta">{t.kept}</p>
      </div>
    </form>
  );
}

interface WelcomeProps {
  room: PeekInviteAnswer;
  chair: boolean;
  admitted: boolean;
}

function Welcome({ room, chair, admitted }: WelcomeProps) {
  const t = useTexts(joinTexts);
  const door = useTexts(knock);
  const { dayAndTime } = useFormats();
  const { title, startsAt, state } = room.room;
  return (
    <div className="jn-welcome">
      <h1>{title}</h1>
      {admitted && <p className="b">{door.admitted}</p>}
      {startsAt !== undefined && state === 'lobby' && <p className="b">{dayAndTime(startsAt)}</p>}
      {state !== 'lobby' && <p className="b">{state === 'running' ? t.begun : t.inDebrief}</p>}
      <p>
        {t.lead[room.role]}
        {chair && ` ${t.alsoChair}`}
      </p>
    </div>
  );
}

/** Why the seat was not taken. At this door some codes mean one thing only, and so can be told more plainly. */
function Refused({ error }: { error: ApiError }) {
  const t = useTexts(joinTexts);
  const locale = useLocale();
  const words = errorWords(error, useTexts(errors), locale);
  if (locale === 'en') return words.text;
  if (error.issues.some((issue) => issue.path === 'passcode')) return t.passcode.wrong;
  const atDoor: Readonly<Record<string, string>> = t.refused;
  return Object.hasOwn(atDoor, error.code) ? atDoor[error.code] : words.text;
}

function Closed({ title }: { title: string }) {
  const t = useTexts(joinTexts);
  return (
    <div className="jn-msg">
      <h1>{t.closed.title}</h1>
      <p>{t.closed.text(title)}</p>
    </div>
  );
}
