import { cardCriterion } from '@mockpanel/shared/pack/default-rubric';
import type { Criterion } from '@mockpanel/shared/pack/schema';
import { nanoid } from 'nanoid';
import { useTexts } from '../../lib/i18n/texts';
import { moved } from '../../lib/run-sheet-edit';
import { seatLook } from '../../lib/seat-look';
import { pack as packTexts } from '../../messages/en/pack';
import { SeatMark } from '../seat-mark';
import type { PartProps } from './about-section';
import { ChoiceField, TextField } from './fields';
import { Item, Items, Section } from './section';
import { useAdd } from './use-add';

const LEVELS = [1, 2, 3, 4] as const;

export function RubricSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  const add = useAdd();
  const { criteria } = pack.rubric;
  const set = (next: Criterion[]) => edit(['rubric', 'criteria'], next);
  return (
    <Section
      id="rubric"
      title={t.rubric.name}
      count={criteria.length}
      lead={t.rubric.lead}
      onAdd={() => add((id) => set([...criteria, fresh(id, t.rubric.fresh)]), nanoid(10))}
      addWords={t.rubric.add}
    >
      <Items ids={criteria.map(({ id }) => id)} onMove={(from, to) => set(moved(criteria, from, to))}>
        {criteria.map((criterion, index) => (
          <Item
            key={criterion.id}
            id={criterion.id}
            section="rubric"
            name={t.rubric.one(index + 1)}
            mark={<Whose criterion={criterion} pack={pack} />}
            summary={criterion.title}
            aside={criterion.roleCardId ? undefined : t.rubric.everyone}
            onRemove={() => set(criteria.filter((other) => other.id !== criterion.id))}
          >
            {() => <CriterionFields pack={pack} edit={edit} index={index} criterion={criterion} />}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

/** A criterion of the whole panel, with anchors that fit anything until somebody writes better ones. */
function fresh(id: string, title: string): Criterion {
  return { id, title, anchors: cardCriterion('', 0, title).anchors };
}

type FieldsProps = Pick<PartProps, 'pack' | 'edit'> & { criterion: Criterion; index: number };

function CriterionFields({ pack, edit, criterion, index }: FieldsProps) {
  const t = useTexts(packTexts);
  const path = ['rubric', 'criteria', index];
  const people: [string, string][] = [
    ['', t.rubric.all],
    ...pack.roleCards.map((card): [string, string] => [card.id, card.name || card.title]),
  ];
  function giveTo(cardId: string) {
    const { roleCardId: _before, ...shared } = criterion;
    edit(path, cardId ? { ...shared, roleCardId: cardId } : shared);
  }
  return (
    <>
      <TextField
        label={t.rubric.title}
        short
        maxLength={200}
        value={criterion.title}
        onChange={(text) => edit([...path, 'title'], text)}
      />
      <ChoiceField
        label={t.rubric.whose}
        value={criterion.roleCardId ?? ''}
        options={people}
        onChange={giveTo}
      />
      {LEVELS.map((level) => (
        <TextField
          key={level}
          label={t.rubric.level(level)}
          maxLength={2_000}
          value={criterion.anchors[level]}
          onChange={(text) => edit([...path, 'anchors', level], text)}
        />
      ))}
    </>
  );
}

function Whose({ criterion, pack }: { criterion: Criterion; pack: PartProps['pack'] }) {
  const index = pack.roleCards.findIndex((card) => card.id === criterion.roleCardId);
  const card = pack.roleCards[index];
  if (!card) return <span className="pe-n" />;
  return (
    <span className={`s${seatLook(index).hue}`}>
      <SeatMark index={index} card={card} size={28} label={card.name || card.title} />
    </span>
  );
}
