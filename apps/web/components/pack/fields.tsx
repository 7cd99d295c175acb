'use client';

import { type ReactNode, useId, useState } from 'react';
import { formatDuration, parseDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { linesOf } from '../../lib/pack-edit';
import { pack as packTexts } from '../../messages/en/pack';

interface FieldProps {
  label: string;
  hint?: string;
  /** By which a warning finds the field. */
  field?: string;
}

interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** A short text on one line; without it the field grows with what is in it. */
  short?: boolean;
  rows?: number;
  maxLength?: number;
  /** Words beside the label, such as a warning. */
  note?: ReactNode;
}

export function TextField(props: TextProps) {
  const { label, hint, field, value, onChange, short, rows = 1, maxLength, note } = props;
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    'data-field': field,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <div className="pf">
      <label htmlFor={id}>
        {label} {note}
      </label>
      {short ? (
        <input {...shared} className="field" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea
          {...shared}
          className="field grows"
          rows={Math.max(rows, rowsFor(value))}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** For browsers that do not let a field grow with its text by themselves. */
const rowsFor = (text: string) =>
  Math.min(
    14,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 64)), 0),
  );

interface LinesProps extends FieldProps {
  value: readonly string[];
  onChange: (lines: string[]) => void;
}

/** A list, one entry per line; empty lines go when the pack is saved. */
export function LinesField({ value, onChange, hint, ...field }: LinesProps) {
  const t = useTexts(packTexts);
  return (
    <TextField
      {...field}
      hint={hint ?? t.onePerLine}
      rows={2}
      value={value.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : linesOf(text))}
    />
  );
}

interface DurationProps extends FieldProps {
  valueMs: number;
  onChange: (ms: number) => void;
}

/** A length such as 2:00. What cannot be read stays in the field, is named, and changes nothing. */
export function DurationField({ label, hint, valueMs, onChange }: DurationProps) {
  const t = useTexts(packTexts);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? valueMs : parseDuration(typed);
  const wrong = read === null || read < 1_000;
  return (
    <div className="pf short">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field num"
        inputMode="text"
        value={typed ?? formatDuration(valueMs)}
        aria-invalid={wrong}
        aria-describedby={wrong || hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const ms = parseDuration(event.target.value);
          if (ms !== null && ms >= 1_000) onChange(ms);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
      {wrong ? (
        <p className="field-error" id={`${id}-hint`}>
          {t.duration.wrong(formatDuration(valueMs))}
        </p>
      ) : (
        hint && (
          <p className="field-hint num" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Values with their words, in order. */
  options: readonly (readonly [string, string])[];
}

export function ChoiceField({ label, value, onChange, options }: ChoiceProps) {
  const id = useId();
  return (
    <div className="pf">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
