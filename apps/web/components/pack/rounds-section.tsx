import type { PackRound } from '@mockpanel/shared/pack/schema';
import { nanoid } from 'nanoid';
import { formatDuration } from '../../lib/format-time';
import { useFormats } from '../../lib/i18n/formats';
import { useTexts } from '../../lib/i18n/texts';
import { totalMs } from '../../lib/pack-numbers';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import { words } from '../../messages/en/words';
import type { PartProps } from './about-section';
import { ChoiceField, DurationField, TextField } from './fields';
import { Item, Items, Section } from './section';
import { Segments } from './segments';
import { useAdd } from './use-add';
import type { Edit } from './use-pack-draft';

export function RoundsSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  const w = useTexts(words);
  const { length } = useFormats();
  const add = useAdd();
  const list = pack.rounds;
  const blank = (id: string): PackRound => ({
    id,
    kind: 'panel-questions',
    title: w.rounds['panel-questions'],
    durationMs: 600_000,
    segments: [],
  });
  return (
    <Section
      id="rounds"
      title={t.rounds.name}
      lead={t.rounds.lead(length(totalMs(pack)))}
      onAdd={() => add((id) => edit(['rounds'], [...list, blank(id)]), nanoid(10))}
      addWords={t.rounds.add}
    >
      <Items ids={list.map(({ id }) => id)} onMove={(from, to) => edit(['rounds'], moved(list, from, to))}>
        {list.map((round, index) => (
          <Item
            key={round.id}
            id={round.id}
            section="rounds"
            name={t.rounds.one(index + 1)}
            mark={<span className="pe-n num">{index + 1}</span>}
            summary={
              <>
                <b>{round.title}</b>
                {round.title !== w.rounds[round.kind] && <span className="m">{w.rounds[round.kind]}</span>}
              </>
            }
            aside={<span className="num">{formatDuration(round.durationMs)}</span>}
            onRemove={() =>
              edit(
                ['rounds'],
                list.filter((other) => other.id !== round.id),
              )
            }
          >
            {() => <RoundFields round={round} index={index} edit={edit} />}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function RoundFields({ round, index, edit }: { round: PackRound; index: number; edit: Edit }) {
  const t = useTexts(packTexts);
  const w = useTexts(words);
  const path = ['rounds', index];
  return (
    <>
      <div className="pf-pair">
        <TextField
          label={t.rounds.title}
          short
          maxLength={200}
          value={round.title}
          onChange={(text) => edit([...path, 'title'], text)}
        />
        <ChoiceField
          label={t.rounds.kind}
          value={round.kind}
          options={Object.entries(w.rounds)}
          onChange={(kind) => edit([...path, 'kind'], kind)}
        />
        <DurationField
          label={t.rounds.length}
          valueMs={round.durationMs}
          onChange={(ms) => edit([...path, 'durationMs'], ms)}
        />
      </div>
      {(round.kind === 'pitch' || round.kind === 'presentation') && (
        <Segments round={round} onChange={(next, field) => edit(field ? [...path, ...field] : path, next)} />
      )}
    </>
  );
}
