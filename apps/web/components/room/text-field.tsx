import { useId } from 'react';

interface TextFieldProps {
  label: string;
  /** An example, shown while nothing is written. */
  example: string;
  value: string;
  maxLength: number;
  /** More than one makes it an area. */
  rows?: number;
  onChange: (value: string) => void;
}

/** One thing to write, under its label. */
export function TextField({ label, example, rows = 1, onChange, ...field }: TextFieldProps) {
  const id = useId();
  const shared = {
    ...field,
    id,
    className: 'field',
    placeholder: example,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input {...shared} />}
    </div>
  );
}
