'use client';

import { ChevronDown } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import { KEPT_DAYS, type RoomForm, type SettingsProblem } from '../../lib/room-settings';
import { newRoom } from '../../messages/en/new-room';
import { Choice, Switch, TextInput } from './form-fields';

export interface FormPartProps {
  form: RoomForm;
  set: <K extends keyof RoomForm>(key: K, value: RoomForm[K]) => void;
  /** The field to put right, if there is one. */
  problem: SettingsProblem | null;
}

export function HowItRuns({ form, set }: FormPartProps) {
  const t = useTexts(newRoom).runs;
  return (
    <section className="card pad" aria-labelledby="runs">
      <h2 id="runs">{t.title}</h2>
      <Choice
        legend={t.mode}
        name="mode"
        value={form.mode}
        onChange={(value) => set('mode', value)}
        options={[
          ['learning', t.learning],
          ['stress', t.stress],
        ]}
      />
      <Choice
        legend={t.reveal}
        name="reveal"
        value={form.reveal}
        onChange={(value) => set('reveal', value)}
        options={[
          ['end', t.end],
          ['round', t.round],
        ]}
      />
    </section>
  );
}

export function WhereYouTalk({ form, set, problem }: FormPartProps) {
  const { call: t, optional } = useTexts(newRoom);
  return (
    <section className="card pad col g4" aria-labelledby="call">
      <h2 id="call">{t.title}</h2>
      <TextInput
        id="callUrl"
        label={t.label}
        optional={optional}
        hint={t.hint}
        inputMode="url"
        value={form.callUrl}
        error={problem === 'callUrl' ? t.problem : undefined}
        onChange={(value) => set('callUrl', value)}
      />
    </section>
  );
}

/** What a first rehearsal need not decide; what holds without a choice is said on the fold. */
export function MoreChoices({ form, set, problem }: FormPartProps) {
  const t = useTexts(newRoom);
  return (
    <details className="card pad nr-more">
      <summary>
        <span>
          <span className="voice nr-fold">{t.more.title}</span>
          <span className="field-hint">{t.more.summary}</span>
        </span>
        <ChevronDown size={22} aria-hidden="true" />
      </summary>
      <div className="col g4">
        <TextInput
          id="passcode"
          label={t.passcode.label}
          optional={t.optional}
          hint={t.passcode.hint}
          value={form.passcode}
          error={problem === 'passcode' ? t.passcode.problem : undefined}
          onChange={(value) => set('passcode', value)}
        />
        <TextInput
          id="startsAt"
          label={t.startsAt.label}
          optional={t.optional}
          hint={t.startsAt.hint}
          type="datetime-local"
          value={form.startsAt}
          onChange={(value) => set('startsAt', value)}
        />
        <div>
          {SWITCHES.map((key) => (
            <Switch key={key} {...t[key]} checked={form[key]} onChange={(checked) => set(key, checked)} />
          ))}
        </div>
        <KeepFor form={form} set={set} />
      </div>
    </details>
  );
}

const SWITCHES = ['spokenOnly', 'autoAdvance', 'hideNames'] as const;

function KeepFor({ form, set }: Omit<FormPartProps, 'problem'>) {
  const t = useTexts(newRoom).keep;
  return (
    <div>
      <label className="field-label" htmlFor="expires">
        {t.label}
      </label>
      <select
        id="expires"
        className="field"
        aria-describedby="expires-hint"
        value={form.expiresInDays}
        onChange={(event) => set('expiresInDays', event.target.value)}
      >
        <option value="">{t.always}</option>
        {KEPT_DAYS.map((days) => (
          <option key={days} value={days}>
            {t.days(days)}
          </option>
        ))}
      </select>
      {form.expiresInDays && (
        <p className="field-hint" id="expires-hint">
          {t.hint}
        </p>
      )}
    </div>
  );
}
