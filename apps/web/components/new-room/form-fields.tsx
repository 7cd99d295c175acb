interface TextInputProps {
  id: string;
  label: string;
  /** Said behind the label of a field that may stay empty. */
  optional: string;
  hint: string;
  value: string;
  error?: string | undefined;
  type?: 'text' | 'datetime-local';
  inputMode?: 'url';
  onChange: (value: string) => void;
}

export function TextInput({
  id,
  label,
  optional,
  hint,
  value,
  error,
  type = 'text',
  inputMode,
  onChange,
}: TextInputProps) {
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label} <span className="optional">{optional}</span>
      </label>
      <input
        id={id}
        className="field"
        type={type}
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? (
        <p className="field-error" id={`${id}-hint`} role="alert">
          {error}
        </p>
      ) : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly (readonly [value: T, words: { label: string; hint: string }])[];
  onChange: (value: T) => void;
}

/** One of several, each with a line that says what follows from it. */
export function Choice<T extends string>({ legend, name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="nr-choice">
      <legend>{legend}</legend>
      {options.map(([option, { label, hint }]) => (
        <label className="check" key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>
            <b>{label}</b>
            <span className="field-hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <label className="check nr-switch">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <b>{label}</b>
        <span className="field-hint">{hint}</span>
      </span>
    </label>
  );
}
