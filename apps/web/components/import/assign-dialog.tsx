'use client';

import type { PlaceRefusal } from '@mockpanel/shared/prep/places';
import type { Placement } from '@mockpanel/shared/prep/report';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { itemName, itemText, ownersFor, type PlaceKind, placeFrom } from '../../lib/review-items';
import { imports } from '../../messages/en/imports';
import { Dialog } from '../dialog';
import type { ImportSteps } from './use-import';

/** A thing that was placed, or lines that were not. */
export type Assigning = { item: Placement } | { from: number; to: number };

interface AssignDialogProps {
  assigning: Assigning | null;
  steps: ImportSteps;
  lines: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** Things that can be made of several lines: a question with its answer, a weak spot with its defence. */
const CAN_BE_ONE: ReadonlySet<PlaceKind> = new Set([
  'question',
  'card-question',
  'role-card',
  'weak-spot',
  'pitch-beat',
  'presentation-section',
  'drill-item',
]);
/** Texts that are one, however many lines they have. */
const ALWAYS_ONE: ReadonlySet<PlaceKind> = new Set([
  'answer',
  'script',
  'defence',
  'push',
  'second-defence',
  'brief',
  'title',
  'candidate',
]);

/** Says what some lines are, or that a thing is another one than it was taken for. */
export function AssignDialog({ assigning, steps, lines, onDone, onClose }: AssignDialogProps) {
  const t = useTexts(imports);
  return (
    <Dialog
      open={assigning !== null}
      title={assigning && 'item' in assigning ? t.assign.titleItem : t.assign.titleLines}
      onClose={onClose}
    >
      {assigning && (
        <AssignForm assigning={assigning} steps={steps} lines={lines} onDone={onDone} onClose={onClose} />
      )}
    </Dialog>
  );
}

type FormProps = AssignDialogProps & { assigning: Assigning };

function AssignForm({ assigning, steps, lines, onDone, onClose }: FormProps) {
  const t = useTexts(imports);
  const { pack } = steps.now;
  const item = 'item' in assigning ? assigning.item : null;
  const [range, setRange] = useState(
    'item' in assigning ? { from: assigning.item.startLine, to: assigning.item.endLine } : assigning,
  );
  const [kind, setKind] = useState<PlaceKind>('question');
  const owners = ownersFor(kind, pack, t);
  const [chosen, setChosen] = useState('');
  const owner = owners?.some(([id]) => id === chosen) ? chosen : (owners?.[0]?.[0] ?? '');
  const [together, setTogether] = useState(true);
  const [refusal, setRefusal] = useState<PlaceRefusal | null>(null);
  const open = steps.openLines(range);
  const place = placeFrom(kind, owner);
  const asksHow = item === null && CAN_BE_ONE.has(kind) && open.length > 1;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!place) return;
    const asOne = ALWAYS_ONE.has(kind) || (CAN_BE_ONE.has(kind) && together);
    const code = item ? await steps.move(item, place) : await steps.assign(range, place, asOne);
    if (code) setRefusal(code);
    else onDone();
  }

  async function takeOut() {
    const code = item ? await steps.move(item, undefined) : null;
    if (code) setRefusal(code);
    else onDone();
  }

  return (
    <form className="col g3" onSubmit={(event) => void submit(event)}>
      {item ? (
        <p>
          {t.assign.became(itemName(item, pack, t))}
          <span className="voice im-quote">{itemText(item, pack)}</span>
        </p>
      ) : (
        <LineRangeFields range={range} lines={lines} open={open} onChange={setRange} />
      )}
      <Choice
        label={t.assign.are}
        value={kind}
        options={Object.entries(t.assign.places)}
        onChange={(value) => setKind(value as PlaceKind)}
        first
      />
      {owners && <Choice label={t.assign.of} value={owner} options={owners} onChange={setChosen} />}
      {asksHow && (
        <fieldset>
          {[true, false].map((asOne) => (
            <label className="check" key={String(asOne)}>
              <input
                type="radio"
                name="together"
                checked={together === asOne}
                onChange={() => setTogether(asOne)}
              />
              <span>{asOne ? t.assign.asOne : t.assign.each}</span>
            </label>
          ))}
        </fieldset>
      )}
      {refusal && (
        <p className="field-error" role="alert">
          {t.assign.refusals[refusal]}
        </p>
      )}
      <div className="dialog-acts">
        {item && (
          <button type="button" className="btn" onClick={() => void takeOut()}>
            {t.assign.out}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={onClose}>
          {t.assign.cancel}
        </button>
        <button type="submit" className="btn pri" disabled={!place || (item === null && open.length === 0)}>
          {item ? t.assign.move : t.assign.put}
        </button>
      </div>
    </form>
  );
}

interface RangeProps {
  range: { from: number; to: number };
  lines: readonly string[];
  open: number[];
  onChange: (range: { from: number; to: number }) => void;
}

function LineRangeFields({ range, lines, open, onChange }: RangeProps) {
  const t = useTexts(imports).assign;
  const field = (key: 'from' | 'to', label: string) => (
    <label className="im-num">
      <span className="field-label">{label}</span>
      <input
        className="field num"
        type="number"
        min={1}
        max={lines.length}
        value={range[key]}
        onChange={(event) => onChange({ ...range, [key]: Number(event.target.value) })}
      />
    </label>
  );
  return (
    <>
      <div className="row g3">
        {field('from', t.from)}
        {field('to', t.to)}
      </div>
      {open.length === 0 ? (
        <p className="field-error">{t.none}</p>
      ) : (
        <ul className="well im-lines">
          {open.slice(0, 8).map((line) => (
            <li key={line}>{lines[line - 1]}</li>
          ))}
          {open.length > 8 && <li>…</li>}
        </ul>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
  first?: boolean;
}

function Choice({ label, value, options, onChange, first }: ChoiceProps) {
  return (
    <label>
      <span className="field-label">{label}</span>
      <select
        className="field"
        value={value}
        data-autofocus={first ? '' : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
