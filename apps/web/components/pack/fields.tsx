'use client';

import { type ReactNode, useId, useState } from 'react';
import { formatDuration, parseDuration } from '../../lib/format-time';
import { linesOf } from '../../lib/pack-edit';

interface FieldProps {
  label: string;
  hint?: string;
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

export function TextField({ label, hint, value, onChange, short, rows = 1, maxLength, note }: TextProps) {
  const id = useId();
  const described = hint ? `${id}-hint` : undefined;
  return (
    <div className="pf">
      <label htmlFor={id}>
        {label} {note}
      </label>
      {short ? (
        <input
          id={id}
          className="field"
          value={value}
          maxLength={maxLength}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea
          id={id}
          className="field grows"
          rows={Math.max(rows, rowsFor(value))}
          value={value}
          maxLength={maxLength}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && (
        <p className="field-hint" id={described}>
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
export function LinesField({ label, hint = 'One per line.', value, onChange }: LinesProps) {
  return (
    <TextField
      label={label}
      hint={hint}
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
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseDuration(typed) === null;
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
          if (ms !== null) onChange(ms);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
      {wrong ? (
        <p className="field-error" id={`${id}-hint`}>
          Write it as 2:00, 90 s or 15 min. Until then {formatDuration(valueMs)} stays.
        </p>
      ) : (
        hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}
