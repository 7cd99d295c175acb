interface JoinFieldProps {
  id: string;
  /** A name a keyboard may help with; a code that it must leave alone. */
  kind: 'name' | 'code';
  label: string;
  hint?: string;
  value: string;
  invalid: boolean;
  /** The id of the words that say what is wrong. */
  describedBy: string | null;
  onChange: (value: string) => void;
}

const KINDS = {
  name: { autoComplete: 'given-name', autoCapitalize: 'words', enterKeyHint: 'go' },
  code: { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false },
} as const;

export function JoinField({ id, kind, label, hint, value, invalid, describedBy, onChange }: JoinFieldProps) {
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        value={value}
        maxLength={60}
        {...KINDS[kind]}
        aria-invalid={invalid}
        aria-describedby={describedBy ?? undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <p className="field-hint">{hint}</p>}
    </div>
  );
}
