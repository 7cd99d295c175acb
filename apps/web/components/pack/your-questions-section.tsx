import { Trash2 } from 'lucide-react';
import { nanoid } from 'nanoid';
import { useTexts } from '../../lib/i18n/texts';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import type { PartProps } from './about-section';
import { ChoiceField, TextField } from './fields';
import { itemId, useOpenItems } from './open-items';
import { Items, Section } from './section';
import { SortableRow } from './sortable-list';
import { useAdd } from './use-add';

export function YourQuestionsSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  const add = useAdd();
  const { removed } = useOpenItems();
  const list = pack.candidateQuestions;
  const people: [string, string][] = [
    ['', t.yours.all],
    ...pack.roleCards.map((card): [string, string] => [card.id, card.name || card.title]),
  ];
  return (
    <Section
      id="your-questions"
      title={t.yours.name}
      count={list.length}
      lead={t.yours.lead}
      onAdd={() => add((id) => edit(['candidateQuestions'], [...list, { id, text: '' }]), nanoid(10))}
      addWords={t.yours.add}
    >
      <Items
        ids={list.map(({ id }) => id)}
        onMove={(from, to) => edit(['candidateQuestions'], moved(list, from, to))}
      >
        {list.map((question, index) => {
          const name = t.yours.one(index + 1);
          return (
            <SortableRow key={question.id} id={question.id} name={name} elementId={itemId(question.id)}>
              <div className="pe-line">
                <TextField
                  label={t.yours.label(index + 1)}
                  maxLength={2_000}
                  value={question.text}
                  onChange={(text) => edit(['candidateQuestions', index, 'text'], text)}
                />
                <ChoiceField
                  label={t.yours.to}
                  value={question.to ?? ''}
                  options={people}
                  onChange={(to) => edit(['candidateQuestions', index, 'to'], to)}
                />
                <button
                  type="button"
                  className="btn quiet sm icon"
                  aria-label={t.item.remove(name)}
                  onClick={() => {
                    edit(
                      ['candidateQuestions'],
                      list.filter((other) => other.id !== question.id),
                    );
                    removed('your-questions', name);
                  }}
                >
                  <Trash2 size={18} aria-hidden="true" />
                </button>
              </div>
            </SortableRow>
          );
        })}
      </Items>
    </Section>
  );
}
