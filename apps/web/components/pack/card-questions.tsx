import type { CardQuestion, RoleCard } from '@mockpanel/shared/pack/schema';
import { Plus } from 'lucide-react';
import { nanoid } from 'nanoid';
import { useTexts } from '../../lib/i18n/texts';
import type { PackPath } from '../../lib/pack-edit';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import { LinesField, TextField } from './fields';
import { itemId, useOpenItems } from './open-items';
import { RemoveButton } from './section';
import { SortableList, SortableRow } from './sortable-list';
import { useAdd } from './use-add';
import type { Edit } from './use-pack-draft';

/** The questions of one card, each with what to ask next and what to listen for. */
export function CardQuestions({ card, path, edit }: { card: RoleCard; path: PackPath; edit: Edit }) {
  const t = useTexts(packTexts);
  const add = useAdd();
  const { removed } = useOpenItems();
  const list = card.questions;
  const set = (next: CardQuestion[]) => edit([...path, 'questions'], next);
  return (
    <fieldset className="pe-group">
      <legend>{t.cards.asks}</legend>
      <SortableList
        className="pe-wells"
        ids={list.map(({ id }) => id)}
        onMove={(from, to) => set(moved(list, from, to))}
      >
        {list.map((question, index) => {
          const label = t.cards.question(index + 1);
          const name = t.questions.one(index + 1);
          const put = (key: keyof CardQuestion) => (value: unknown) =>
            edit([...path, 'questions', index, key], value);
          return (
            <SortableRow
              key={question.id}
              id={question.id}
              name={name}
              className="well pe-well"
              elementId={itemId(question.id)}
            >
              <div className="pe-fields">
                <TextField label={label} maxLength={2_000} value={question.text} onChange={put('text')} />
                <TextField
                  label={t.cards.followUp}
                  maxLength={2_000}
                  value={question.followUp ?? ''}
                  onChange={put('followUp')}
                />
                <LinesField
                  label={t.cards.listenFor}
                  value={question.listenFor}
                  onChange={put('listenFor')}
                />
                <TextField
                  label={t.cards.answer}
                  field="text"
                  value={question.answer ?? ''}
                  onChange={put('answer')}
                />
                <RemoveButton
                  words={t.item.remove(name)}
                  onClick={() => {
                    set(list.filter((other) => other.id !== question.id));
                    removed('cards', name);
                  }}
                />
              </div>
            </SortableRow>
          );
        })}
      </SortableList>
      <button
        type="button"
        className="btn sm add"
        onClick={() => add((id) => set([...list, { id, text: '', listenFor: [] }]), nanoid(10))}
      >
        <Plus size={18} aria-hidden="true" />
        {t.cards.addQuestion}
      </button>
    </fieldset>
  );
}
