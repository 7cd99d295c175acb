import type { PackRound, RoundKind, Segment } from '@mockpanel/shared/pack/schema';
import { Trash2 } from 'lucide-react';
import { nanoid } from 'nanoid';
import { formatDuration, formatMinutes } from '../../lib/format-time';
import type { PackPath } from '../../lib/pack-edit';
import { ROUND_NAMES, totalMs } from '../../lib/pack-numbers';
import type { PartProps } from './about-section';
import { DurationField, TextField } from './fields';
import { Item, itemId, Section } from './section';
import type { Edit } from './use-pack-draft';

const blankRound = (): PackRound => ({
  id: nanoid(10),
  kind: 'panel-questions',
  title: ROUND_NAMES['panel-questions'],
  durationMs: 600_000,
  segments: [],
});

export function RoundsSection({ pack, edit }: PartProps) {
  return (
    <Section
      id="rounds"
      title="Run sheet"
      lead={`${formatMinutes(totalMs(pack))} in all, without the debrief. Time running out informs; the chair moves on.`}
      onAdd={() => edit(['rounds'], [...pack.rounds, blankRound()])}
      addWords="Add a round"
    >
      {pack.rounds.map((round, index) => (
        <Item
          key={round.id}
          id={round.id}
          mark={<span className="pe-n num">{index + 1}</span>}
          summary={
            <>
              <b>{round.title}</b>
              {round.title !== ROUND_NAMES[round.kind] && (
                <span className="m">{ROUND_NAMES[round.kind]}</span>
              )}
            </>
          }
          aside={<span className="num">{formatDuration(round.durationMs)}</span>}
          onRemove={() =>
            edit(
              ['rounds'],
              pack.rounds.filter((other) => other.id !== round.id),
            )
          }
          removeWords={`Remove round ${index + 1}`}
        >
          <RoundFields round={round} path={['rounds', index]} edit={edit} />
        </Item>
      ))}
    </Section>
  );
}

function RoundFields({ round, path, edit }: { round: PackRound; path: PackPath; edit: Edit }) {
  const late = round.segments.some((segment) => segment.endMs > round.durationMs);
  return (
    <>
      <div className="pf-pair">
        <TextField
          label="Title"
          short
          maxLength={200}
          value={round.title}
          onChange={(text) => edit([...path, 'title'], text)}
        />
        <KindField kind={round.kind} onChange={(kind) => edit([...path, 'kind'], kind)} />
        <DurationField
          label="Length"
          valueMs={round.durationMs}
          onChange={(ms) => edit([...path, 'durationMs'], ms)}
        />
      </div>
      {late && (
        <p className="field-error">
          Some sections end after {formatDuration(round.durationMs)}, when the round is over.
        </p>
      )}
      {(round.kind === 'pitch' || round.kind === 'presentation') && (
        <Segments round={round} path={path} edit={edit} />
      )}
    </>
  );
}

function KindField({ kind, onChange }: { kind: RoundKind; onChange: (kind: RoundKind) => void }) {
  return (
    <div className="pf">
      <label>
        <span>Kind</span>
        <select
          className="field"
          value={kind}
          onChange={(event) => onChange(event.target.value as RoundKind)}
        >
          {Object.entries(ROUND_NAMES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function blankSegment(round: PackRound): Segment {
  const startMs = round.segments.at(-1)?.endMs ?? 0;
  return { id: nanoid(10), label: 'New section', startMs, endMs: startMs + 30_000, text: '' };
}

function Segments({ round, path, edit }: { round: PackRound; path: PackPath; edit: Edit }) {
  const list = [...path, 'segments'];
  const word = round.kind === 'pitch' ? 'beat' : 'section';
  return (
    <fieldset className="pe-group">
      <legend>{round.kind === 'pitch' ? 'Beats' : 'Sections'}</legend>
      {round.segments.map((segment, index) => {
        const set = (key: keyof Segment) => (value: unknown) => edit([...list, index, key], value);
        return (
          <div className="well pe-fields" id={itemId(segment.id)} key={segment.id}>
            <div className="pf-pair">
              <TextField
                label={`Name of ${word} ${index + 1}`}
                short
                value={segment.label}
                onChange={set('label')}
              />
              <DurationField label="From" valueMs={segment.startMs} onChange={set('startMs')} />
              <DurationField label="To" valueMs={segment.endMs} onChange={set('endMs')} />
            </div>
            {segment.endMs <= segment.startMs && (
              <p className="field-error">It has to end after it starts.</p>
            )}
            <TextField label="What you say" rows={2} value={segment.text ?? ''} onChange={set('text')} />
            <button
              type="button"
              className="btn quiet sm remove"
              onClick={() =>
                edit(
                  list,
                  round.segments.filter((other) => other.id !== segment.id),
                )
              }
            >
              <Trash2 size={18} aria-hidden="true" />
              Remove {word} {index + 1}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="btn sm add"
        onClick={() => edit(list, [...round.segments, blankSegment(round)])}
      >
        Add a {word}
      </button>
    </fieldset>
  );
}
