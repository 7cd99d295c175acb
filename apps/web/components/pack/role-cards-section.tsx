import type { CardQuestion, RoleCard } from '@mockpanel/shared/pack/schema';
import { nanoid } from 'nanoid';
import { useTexts } from '../../lib/i18n/texts';
import { withoutRoleCard } from '../../lib/pack-edit';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import { words } from '../../messages/en/words';
import { SeatMark } from '../seat-mark';
import type { PartProps } from './about-section';
import { CardQuestions } from './card-questions';
import { LinesField, TextField } from './fields';
import { Item, Items, Section } from './section';
import { useAdd } from './use-add';
import type { Edit } from './use-pack-draft';

export function RoleCardsSection({ pack, edit, change }: PartProps) {
  const t = useTexts(packTexts);
  const w = useTexts(words);
  const add = useAdd();
  const list = pack.roleCards;
  const blank = (id: string): RoleCard => ({
    id,
    name: '',
    title: t.cards.fresh,
    caresAbout: [],
    questions: [] as CardQuestion[],
    handling: [],
  });
  return (
    <Section
      id="cards"
      title={t.cards.name}
      count={list.length}
      lead={t.cards.lead}
      onAdd={() => add((id) => edit(['roleCards'], [...list, blank(id)]), nanoid(10))}
      addWords={t.cards.add}
    >
      <Items ids={list.map(({ id }) => id)} onMove={(from, to) => edit(['roleCards'], moved(list, from, to))}>
        {list.map((card, index) => (
          <Item
            key={card.id}
            id={card.id}
            section="cards"
            name={card.name || card.title || t.cards.one}
            mark={<SeatMark index={index} card={card} size={36} />}
            summary={
              <>
                <b>{card.name || card.title}</b>
                {card.name && <span className="m">{card.title}</span>}
              </>
            }
            aside={w.count.questions(card.questions.length)}
            onRemove={() => change(withoutRoleCard(pack, card.id))}
          >
            {() => <CardFields card={card} index={index} edit={edit} />}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function CardFields({ card, index, edit }: { card: RoleCard; index: number; edit: Edit }) {
  const t = useTexts(packTexts);
  const path = ['roleCards', index];
  const set = (key: keyof RoleCard) => (value: unknown) => edit([...path, key], value);
  return (
    <>
      <div className="pf-name">
        <TextField label={t.cards.person} short maxLength={200} value={card.name} onChange={set('name')} />
        <TextField label={t.cards.role} short maxLength={200} value={card.title} onChange={set('title')} />
      </div>
      <LinesField label={t.cards.cares} value={card.caresAbout} onChange={set('caresAbout')} />
      <CardQuestions card={card} path={path} edit={edit} />
      <LinesField label={t.cards.handling} value={card.handling} onChange={set('handling')} />
      <TextField
        label={t.cards.script}
        field="text"
        rows={2}
        hint={t.cards.scriptHint}
        value={card.script ?? ''}
        onChange={set('script')}
      />
    </>
  );
}
