import { Trash2 } from 'lucide-react';
import { nanoid } from 'nanoid';
import type { PartProps } from './about-section';
import { TextField } from './fields';
import { itemId, Section } from './section';

export function YourQuestionsSection({ pack, edit }: PartProps) {
  const list = pack.candidateQuestions;
  return (
    <Section
      id="your-questions"
      title="Your questions for them"
      count={list.length}
      lead="For the closing round. Ask one or two; the panel rates them."
      onAdd={() => edit(['candidateQuestions'], [...list, { id: nanoid(10), text: '' }])}
      addWords="Add a question"
    >
      {list.map((question, index) => (
        <div className="pe-line" id={itemId(question.id)} key={question.id}>
          <TextField
            label={`Question ${index + 1}`}
            maxLength={2_000}
            value={question.text}
            onChange={(text) => edit(['candidateQuestions', index, 'text'], text)}
          />
          <div className="pf">
            <label>
              <span>To</span>
              <select
                className="field"
                value={question.to ?? ''}
                onChange={(event) => edit(['candidateQuestions', index, 'to'], event.target.value)}
              >
                <option value="">The whole panel</option>
                {pack.roleCards.map((card) => (
                  <option key={card.id} value={card.id}>
                    {card.name || card.title}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <button
            type="button"
            className="btn quiet sm icon"
            aria-label={`Remove question ${index + 1}`}
            onClick={() =>
              edit(
                ['candidateQuestions'],
                list.filter((other) => other.id !== question.id),
              )
            }
          >
            <Trash2 size={18} aria-hidden="true" />
          </button>
        </div>
      ))}
    </Section>
  );
}
