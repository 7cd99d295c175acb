import { nanoid } from 'nanoid';
import { formatDuration } from '../../lib/format-time';
import { plainText } from '../../lib/inline-markdown';
import type { PartProps } from './about-section';
import { DurationField, TextField } from './fields';
import { Item, Section } from './section';

export function DrillSection({ pack, edit }: PartProps) {
  return (
    <Section
      id="drill"
      title="Drill"
      count={pack.drill.length}
      lead="Rapid fire, shuffled: what you want to be able to say at any hour. The panel marks hit, partial or miss."
      onAdd={() =>
        edit(['drill'], [...pack.drill, { id: nanoid(10), question: '', answer: '', limitMs: 30_000 }])
      }
      addWords="Add an item"
    >
      {pack.drill.map((item, index) => (
        <Item
          key={item.id}
          id={item.id}
          mark={<span className="pe-n num">{index + 1}</span>}
          summary={plainText(item.question) || 'A new item'}
          aside={<span className="num">{formatDuration(item.limitMs)}</span>}
          open={!item.question}
          onRemove={() =>
            edit(
              ['drill'],
              pack.drill.filter((other) => other.id !== item.id),
            )
          }
          removeWords={`Remove item ${index + 1}`}
        >
          <TextField
            label="Question"
            maxLength={2_000}
            value={item.question}
            onChange={(text) => edit(['drill', index, 'question'], text)}
          />
          <TextField
            label="Answer"
            rows={2}
            value={item.answer}
            onChange={(text) => edit(['drill', index, 'answer'], text)}
          />
          <DurationField
            label="Time limit"
            valueMs={item.limitMs}
            onChange={(ms) => edit(['drill', index, 'limitMs'], ms)}
          />
        </Item>
      ))}
    </Section>
  );
}
