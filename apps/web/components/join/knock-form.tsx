'use client';

import type { KnockAnswer } from '@mockpanel/shared/protocol/knock';
import { type FormEvent, useState } from 'react';
import { ApiError, asApiError, callApi } from '../../lib/api';
import { errorWords } from '../../lib/error-words';
import { useLocale, useTexts } from '../../lib/i18n/texts';
import { type Knock, keepName, lastName } from '../../lib/joining';
import { roomCodeIn, spokenCode } from '../../lib/room-code';
import { errors } from '../../messages/en/errors';
import { joinForm } from '../../messages/en/join-form';
import { knock as knockTexts } from '../../messages/en/knock';
import { JoinField } from './join-field';

interface KnockFormProps {
  code: string;
  onKnocked: (knock: Knock) => void;
}

export function KnockForm({ code: given, onKnocked }: KnockFormProps) {
  const t = useTexts(knockTexts);
  const seat = useTexts(joinForm);
  const [code, setCode] = useState(spokenCode(given));
  const [name, setName] = useState(lastName);
  const [passcode, setPasscode] = useState('');
  const [asksPasscode, setAsksPasscode] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [knocking, setKnocking] = useState(false);

  async function knock(event: FormEvent) {
    event.preventDefault();
    setError(null);
    const plain = roomCodeIn(code);
    if (!plain) return complain('code', t.code.problem);
    if (!name.trim()) return complain('name', seat.name.missing);
    if (asksPasscode && !passcode) return complain('passcode', seat.passcode.missing);
    setKnocking(true);
    try {
      const body = { code: plain, name: name.trim(), ...(passcode ? { passcode } : {}) };
      const { token } = await callApi<KnockAnswer>('/api/rooms/knock', { body });
      keepName(body.name);
      onKnocked({ token, name: body.name });
    } catch (reason) {
      const problem = asApiError(reason);
      setError(problem);
      setKnocking(false);
      if (isAboutPasscode(problem)) setAsksPasscode(true);
    }
  }

  function complain(field: string, words: string) {
    document.getElementById(field)?.focus();
    setError(new ApiError(field, words, 0));
  }

  const field = (id: string) => ({
    id,
    invalid: error?.code === id,
    describedBy: error ? 'knock-error' : null,
  });
  return (
    <form className="jn-form" onSubmit={knock} noValidate>
      <div className="jn-welcome">
        <h1>{t.heading}</h1>
        <p>{t.lead}</p>
      </div>
      <div className="jn-fields">
        <JoinField
          {...field('code')}
          kind="code"
          label={t.code.label}
          hint={t.code.hint}
          value={code}
          onChange={setCode}
        />
        <JoinField {...field('name')} kind="name" label={seat.name.label} value={name} onChange={setName} />
        {asksPasscode && (
          <JoinField
            {...field('passcode')}
            kind="code"
            label={seat.passcode.label}
            hint={seat.passcode.hint}
            value={passcode}
            onChange={setPasscode}
          />
        )}
      </div>
      <div className="jn-go">
        {error && (
          <p className="field-error" id="knock-error" role="alert">
            <Refused error={error} />
          </p>
        )}
        <button type="submit" className="btn pri lg" disabled={knocking}>
          {knocking ? t.knocking : t.knock}
        </button>
        <p className="meta">{seat.kept}</p>
      </div>
    </form>
  );
}

const isAboutPasscode = ({ issues }: ApiError) => issues.some(({ path }) => path === 'passcode');

/** Why nobody was told of the knock. At this door a code says more than it does elsewhere. */
function Refused({ error }: { error: ApiError }) {
  const t = useTexts(knockTexts);
  const { passcode } = useTexts(joinForm);
  const words = errorWords(error, useTexts(errors), useLocale());
  if (isAboutPasscode(error)) return passcode.wrong;
  if (error.code === 'NOT_FOUND') return t.code.unknown;
  const atDoor: Readonly<Record<string, string>> = t.refused;
  return Object.hasOwn(atDoor, error.code) ? atDoor[error.code] : words.text;
}
