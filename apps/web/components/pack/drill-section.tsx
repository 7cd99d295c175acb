import { nanoid } from 'nanoid';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { plainText } from '../../lib/inline-markdown';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import type { PartProps } from './about-section';
import { DurationField, TextField } from './fields';
import { Item, Items, Section } from './section';
import { useAdd } from './use-add';

export function DrillSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  const add = useAdd();
  const list = pack.drill;
  return (
    <Section
      id="drill"
      title={t.drill.name}
      count={list.length}
      lead={t.drill.lead}
      onAdd={() =>
        add((id) => edit(['drill'], [...list, { id, question: '', answer: '', limitMs: 30_000 }]), nanoid(10))
      }
      addWords={t.drill.add}
    >
      <Items ids={list.map(({ id }) => id)} onMove={(from, to) => edit(['drill'], moved(list, from, to))}>
        {list.map((item, index) => (
          <Item
            key={item.id}
            id={item.id}
            section="drill"
            name={t.drill.one(index + 1)}
            mark={<span className="pe-n num">{index + 1}</span>}
            summary={plainText(item.question) || t.drill.fresh}
            aside={<span className="num">{formatDuration(item.limitMs)}</span>}
            onRemove={() =>
              edit(
                ['drill'],
                list.filter((other) => other.id !== item.id),
              )
            }
          >
            {() => (
              <>
                <TextField
                  label={t.drill.question}
                  maxLength={2_000}
                  value={item.question}
                  onChange={(text) => edit(['drill', index, 'question'], text)}
                />
                <TextField
                  label={t.drill.answer}
                  field="text"
                  rows={2}
                  value={item.answer}
                  onChange={(text) => edit(['drill', index, 'answer'], text)}
                />
                <DurationField
                  label={t.drill.limit}
                  valueMs={item.limitMs}
                  onChange={(ms) => edit(['drill', index, 'limitMs'], ms)}
                />
              </>
            )}
          </Item>
        ))}
      </Items>
    </Section>
  );
}
