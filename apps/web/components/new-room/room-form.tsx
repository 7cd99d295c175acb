'use client';

import type { CreateRoomAnswer } from '@mockpanel/shared/protocol/http';
import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { type ApiError, asApiError, callApi } from '../../lib/api';
import { type RoomLinks, saveRoomLinks, workspaceToken } from '../../lib/host-store';
import { BLANK_FORM, type RoomForm as Form, settingsFrom, settingsProblem } from '../../lib/room-settings';
import { ErrorNotice } from '../error-notice';
import { Choice, Switch, TextInput } from './form-fields';

interface RoomFormProps {
  packId: string;
  onMade: (roomId: string, links: RoomLinks) => void;
}

export function RoomForm({ packId, onMade }: RoomFormProps) {
  const [form, setForm] = useState<Form>(BLANK_FORM);
  const [problem, setProblem] = useState<ReturnType<typeof settingsProblem>>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [making, setMaking] = useState(false);

  const set = <K extends keyof Form>(key: K, value: Form[K]) => {
    setForm((before) => ({ ...before, [key]: value }));
    setProblem(null);
  };

  async function make(event: FormEvent) {
    event.preventDefault();
    const found = settingsProblem(form);
    setProblem(found);
    setError(null);
    if (found) return document.getElementById(found.field)?.focus();
    setMaking(true);
    try {
      const body = { packId, settings: settingsFrom(form, Date.now()) };
      const answer = await callApi<CreateRoomAnswer>('/api/rooms', { body, token: workspaceToken() });
      const links = { hostToken: answer.hostToken, invites: answer.invites };
      saveRoomLinks(answer.room.id, links);
      onMade(answer.room.id, links);
    } catch (reason) {
      setError(asApiError(reason));
      setMaking(false);
    }
  }

  return (
    <form className="col g4" onSubmit={make} noValidate>
      <HowItRuns form={form} set={set} />
      <GettingIn form={form} set={set} problem={problem} />
      <More form={form} set={set} />
      {error && (
        <ErrorNotice error={error} title="The room was not made">
          <p>Your choices are still here.</p>
        </ErrorNotice>
      )}
      <button type="submit" className="btn pri lg" disabled={making}>
        {making ? 'Making the room' : 'Make the room and its links'}
        <ArrowRight size={20} aria-hidden="true" />
      </button>
    </form>
  );
}

interface PartProps {
  form: Form;
  set: <K extends keyof Form>(key: K, value: Form[K]) => void;
}

function HowItRuns({ form, set }: PartProps) {
  return (
    <section className="card pad" aria-labelledby="runs">
      <h2 id="runs">How it runs</h2>
      <Choice
        legend="Mode"
        name="mode"
        value={form.mode}
        onChange={(value) => set('mode', value)}
        options={[
          ['learning', 'Learning', 'You may look at your own material and pause.'],
          ['stress', 'Stress', 'Closed book from the start, interruptions on, only the chair pauses.'],
        ]}
      />
      <Choice
        legend="Scores open"
        name="reveal"
        value={form.reveal}
        onChange={(value) => set('reveal', value)}
        options={[
          ['end', 'Once, at the end', 'Nobody sees a score before everyone has handed in.'],
          ['round', 'After each round', 'Shorter feedback, while the answer is fresh.'],
        ]}
      />
    </section>
  );
}

function GettingIn({ form, set, problem }: PartProps & { problem: ReturnType<typeof settingsProblem> }) {
  const messageFor = (field: 'passcode' | 'callUrl') =>
    problem?.field === field ? problem.message : undefined;
  return (
    <section className="card pad col g4" aria-labelledby="getting-in">
      <h2 id="getting-in">Getting in</h2>
      <TextInput
        id="callUrl"
        label="Link to your call"
        hint="You talk in your own call, or at one table. Leave it empty for a table."
        inputMode="url"
        value={form.callUrl}
        error={messageFor('callUrl')}
        onChange={(value) => set('callUrl', value)}
      />
      <TextInput
        id="passcode"
        label="Passcode"
        hint="Asked for beside the link. Leave it empty to let the link be enough."
        value={form.passcode}
        error={messageFor('passcode')}
        onChange={(value) => set('passcode', value)}
      />
      <TextInput
        id="startsAt"
        label="Starts at"
        hint="Shown to those who open the link. Nothing starts by itself."
        type="datetime-local"
        value={form.startsAt}
        onChange={(value) => set('startsAt', value)}
      />
    </section>
  );
}

function More({ form, set }: PartProps) {
  return (
    <section className="card pad" aria-labelledby="more">
      <h2 id="more">Finer points</h2>
      <Switch
        label="Questions are spoken only"
        hint="The candidate hears them and never reads them."
        checked={form.spokenOnly}
        onChange={(checked) => set('spokenOnly', checked)}
      />
      <Switch
        label="Move on by itself"
        hint="Rounds and sections end when their time is up. Without it, the chair moves on."
        checked={form.autoAdvance}
        onChange={(checked) => set('autoAdvance', checked)}
      />
      <Switch
        label="Hide names from the candidate"
        hint="The review leaves the panelists’ names out. With so few people this is not anonymous."
        checked={form.hideNames}
        onChange={(checked) => set('hideNames', checked)}
      />
      <div className="nr-keep">
        <label className="field-label" htmlFor="expires">
          Keep the room and its scores
        </label>
        <select
          id="expires"
          className="field"
          value={form.expiresInDays}
          onChange={(event) => set('expiresInDays', event.target.value)}
        >
          <option value="">Until I delete it</option>
          <option value="7">7 days</option>
          <option value="30">30 days</option>
          <option value="90">90 days</option>
        </select>
      </div>
    </section>
  );
}
