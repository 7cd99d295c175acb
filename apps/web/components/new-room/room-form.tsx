'use client';

import type { CreateRoomAnswer } from '@mockpanel/shared/protocol/http';
import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { type RoomLinks, saveRoomLinks, workspaceToken } from '../../lib/host-store';
import { useTexts } from '../../lib/i18n/texts';
import {
  BLANK_FORM,
  type RoomForm as Form,
  type SettingsProblem,
  settingsFrom,
  settingsProblem,
} from '../../lib/room-settings';
import { newRoom } from '../../messages/en/new-room';
import { ErrorNotice } from '../error-notice';
import { HowItRuns, MoreChoices, WhereYouTalk } from './room-form-parts';

interface RoomFormProps {
  packId: string;
  onMade: (roomId: string, links: RoomLinks) => void;
}

export function RoomForm({ packId, onMade }: RoomFormProps) {
  const t = useTexts(newRoom);
  const [form, setForm] = useState<Form>(BLANK_FORM);
  const [problem, setProblem] = useState<SettingsProblem | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [making, setMaking] = useState(false);

  const set = <K extends keyof Form>(key: K, value: Form[K]) => {
    setForm((before) => ({ ...before, [key]: value }));
    setProblem(null);
  };

  async function make(event: FormEvent) {
    event.preventDefault();
    const found = settingsProblem(form);
    // The message has to be there before its field gets the focus, or a screen reader reads the hint.
    flushSync(() => setProblem(found));
    setError(null);
    if (found) return goTo(found);
    setMaking(true);
    try {
      const body = { packId, settings: settingsFrom(form, Date.now()) };
      const answer = await callApi<CreateRoomAnswer>('/api/rooms', { body, token: workspaceToken() });
      const { hostToken, invites, room } = answer;
      const links = { hostToken, invites, code: room.code };
      saveRoomLinks(room.id, links);
      onMade(room.id, links);
    } catch (reason) {
      setError(asApiError(reason));
      setMaking(false);
    }
  }

  const part = { form, set, problem };
  return (
    <form className="col g4 nr-form" onSubmit={make} noValidate>
      <HowItRuns {...part} />
      <div className="col g4">
        <WhereYouTalk {...part} />
        <MoreChoices {...part} />
        {error && (
          <ErrorNotice error={error} title={t.notMade}>
            <p>{t.choicesKept}</p>
          </ErrorNotice>
        )}
        <button type="submit" className="btn pri lg" disabled={making}>
          {making ? t.making : t.make}
          <ArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </form>
  );
}

/** Brings a field into view, out of its fold if it is in one. */
function goTo(field: SettingsProblem): void {
  const input = document.getElementById(field);
  const fold = input?.closest('details');
  if (fold) fold.open = true;
  input?.focus();
}
