import type { Pack, RoleCard } from '@mockpanel/shared/pack/schema';
import { Trash2 } from 'lucide-react';
import { nanoid } from 'nanoid';
import { type PackPath, withoutRoleCard } from '../../lib/pack-edit';
import { counted } from '../../lib/pack-numbers';
import { SeatMark } from '../seat-mark';
import type { PartProps } from './about-section';
import { LinesField, TextField } from './fields';
import { Item, itemId, Section } from './section';
import type { Edit } from './use-pack-draft';

interface RoleCardsProps extends PartProps {
  onChange: (pack: Pack) => void;
}

const blankCard = (): RoleCard => ({
  id: nanoid(10),
  name: '',
  title: 'New interviewer',
  caresAbout: [],
  questions: [],
  handling: [],
});

export function RoleCardsSection({ pack, edit, onChange }: RoleCardsProps) {
  return (
    <Section
      id="cards"
      title="Role cards"
      count={pack.roleCards.length}
      lead="One per interviewer. A friend sees the card they play, and nobody else’s."
      onAdd={() => edit(['roleCards'], [...pack.roleCards, blankCard()])}
      addWords="Add an interviewer"
    >
      {pack.roleCards.map((card, index) => (
        <Item
          key={card.id}
          id={card.id}
          mark={<SeatMark index={index} card={card} size={36} />}
          summary={
            <>
              <b>{card.name || card.title}</b>
              {card.name && <span className="m">{card.title}</span>}
            </>
          }
          aside={counted(card.questions.length, 'question')}
          onRemove={() => onChange(withoutRoleCard(pack, card.id))}
          removeWords="Remove this card and its criteria"
        >
          <CardFields card={card} path={['roleCards', index]} edit={edit} />
        </Item>
      ))}
    </Section>
  );
}

function CardFields({ card, path, edit }: { card: RoleCard; path: PackPath; edit: Edit }) {
  const set = (key: keyof RoleCard) => (value: unknown) => edit([...path, key], value);
  return (
    <>
      <div className="pf-name">
        <TextField label="Name" short maxLength={200} value={card.name} onChange={set('name')} />
        <TextField label="Role" short maxLength={200} value={card.title} onChange={set('title')} />
      </div>
      <LinesField label="Cares about" value={card.caresAbout} onChange={set('caresAbout')} />
      <CardQuestions card={card} path={path} edit={edit} />
      <LinesField
        label="How to handle them, so what good looks like"
        value={card.handling}
        onChange={set('handling')}
      />
      <TextField
        label="Your own script for them"
        rows={2}
        hint="You see it before the session starts; the panelist reads it as what good looks like."
        value={card.script ?? ''}
        onChange={set('script')}
      />
    </>
  );
}

function CardQuestions({ card, path, edit }: { card: RoleCard; path: PackPath; edit: Edit }) {
  const list = [...path, 'questions'];
  return (
    <fieldset className="pe-group">
      <legend>Questions this person asks</legend>
      {card.questions.map((question, index) => {
        const set = (key: string) => (value: unknown) => edit([...list, index, key], value);
        return (
          <div className="well pe-fields" id={itemId(question.id)} key={question.id}>
            <TextField
              label={`Question ${index + 1}`}
              maxLength={2_000}
              value={question.text}
              onChange={set('text')}
            />
            <TextField
              label="Follow-up, if the answer stays vague"
              maxLength={2_000}
              value={question.followUp ?? ''}
              onChange={set('followUp')}
            />
            <LinesField label="Listen for" value={question.listenFor} onChange={set('listenFor')} />
            <TextField label="Model answer" value={question.answer ?? ''} onChange={set('answer')} />
            <button
              type="button"
              className="btn quiet sm remove"
              onClick={() =>
                edit(
                  list,
                  card.questions.filter((other) => other.id !== question.id),
                )
              }
            >
              <Trash2 size={18} aria-hidden="true" />
              Remove question {index + 1}
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="btn sm add"
        onClick={() => edit(list, [...card.questions, { id: nanoid(10), text: '', listenFor: [] }])}
      >
        Add a question
      </button>
    </fieldset>
  );
}
