import { lengthened } from '@mockpanel/shared/pack/mends';
import { spokenMs } from '@mockpanel/shared/pack/own-words';
import type { PackRound, Segment } from '@mockpanel/shared/pack/schema';
import { Plus } from 'lucide-react';
import { nanoid } from 'nanoid';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { PackPath } from '../../lib/pack-edit';
import { freeMs, moved, partsMs, withParts } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import { DurationField, TextField } from './fields';
import { itemId, useOpenItems } from './open-items';
import { RemoveButton } from './section';
import { SortableList, SortableRow } from './sortable-list';
import { useAdd } from './use-add';

interface SegmentsProps {
  round: PackRound;
  /** Another round in its place, or a value in one of its fields. */
  onChange: (next: unknown, field?: PackPath) => void;
}

/** The beats or sections of a round: each has a length, and they follow each other. */
export function Segments({ round, onChange }: SegmentsProps) {
  const t = useTexts(packTexts).rounds;
  const add = useAdd();
  const { removed } = useOpenItems();
  const isPitch = round.kind === 'pitch';
  const list = round.segments;
  const put = (segments: Segment[]) => onChange(withParts(round, segments));
  const fresh = (id: string): Segment => ({ id, label: t.fresh, startMs: 0, endMs: 30_000, text: '' });
  return (
    <fieldset className="pe-group">
      <legend>{isPitch ? t.beats : t.sections}</legend>
      <SortableList
        className="pe-wells"
        ids={list.map(({ id }) => id)}
        onMove={(from, to) => put(moved(list, from, to))}
      >
        {list.map((segment, index) => {
          const name = isPitch ? t.beat(index + 1) : t.section(index + 1);
          return (
            <SortableRow
              key={segment.id}
              id={segment.id}
              name={name}
              className="well pe-well"
              elementId={itemId(segment.id)}
            >
              <SegmentFields
                segment={segment}
                label={isPitch ? t.nameOfBeat(index + 1) : t.nameOfSection(index + 1)}
                name={name}
                onField={(key, value) => onChange(value, ['segments', index, key])}
                onLength={(ms) => onChange(lengthened(round, segment.id, ms))}
                onRemove={() => {
                  put(list.filter((other) => other.id !== segment.id));
                  removed('rounds', name);
                }}
              />
            </SortableRow>
          );
        })}
      </SortableList>
      <Sum round={round} onChange={onChange} />
      <button
        type="button"
        className="btn sm add"
        onClick={() => add((id) => put([...list, fresh(id)]), nanoid(10))}
      >
        <Plus size={18} aria-hidden="true" />
        {isPitch ? t.addBeat : t.addSection}
      </button>
    </fieldset>
  );
}

interface SegmentFieldsProps {
  segment: Segment;
  label: string;
  name: string;
  onField: (key: 'label' | 'text', value: string) => void;
  onLength: (ms: number) => void;
  onRemove: () => void;
}

function SegmentFields({ segment, label, name, onField, onLength, onRemove }: SegmentFieldsProps) {
  const t = useTexts(packTexts);
  const aloudMs = spokenMs(segment.text ?? '');
  const range = `${formatDuration(segment.startMs)}–${formatDuration(segment.endMs)}`;
  return (
    <div className="pe-fields">
      <div className="pf-pair">
        <TextField
          label={label}
          short
          maxLength={200}
          value={segment.label}
          onChange={(text) => onField('label', text)}
        />
        <DurationField
          label={t.rounds.length}
          hint={range}
          valueMs={segment.endMs - segment.startMs}
          onChange={onLength}
        />
      </div>
      <TextField
        label={t.rounds.text}
        field="text"
        rows={2}
        hint={aloudMs > 0 ? t.rounds.spoken(formatDuration(aloudMs)) : undefined}
        value={segment.text ?? ''}
        onChange={(text) => onField('text', text)}
      />
      <RemoveButton words={t.item.remove(name)} onClick={onRemove} />
    </div>
  );
}

/** What the parts add up to, beside what the round has. */
function Sum({ round, onChange }: SegmentsProps) {
  const t = useTexts(packTexts).rounds;
  if (round.segments.length === 0) return null;
  const free = freeMs(round);
  const parts = formatDuration(partsMs(round));
  return (
    <div className="row wrap g2 pe-sum num" role="status">
      <span>
        {t.sum(parts, formatDuration(round.durationMs))} {free > 0 && t.free(formatDuration(free))}
      </span>
      {free !== 0 && (
        <button type="button" className="btn sm" onClick={() => onChange(partsMs(round), ['durationMs'])}>
          {t.fit(parts)}
        </button>
      )}
    </div>
  );
}
