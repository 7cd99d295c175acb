import type { BankQuestion } from '@mockpanel/shared/pack/schema';
import { nanoid } from 'nanoid';
import { Fragment } from 'react';
import { plainText } from '../../lib/inline-markdown';
import { pointsFromLines } from '../../lib/pack-edit';
import { counted } from '../../lib/pack-numbers';
import type { PartProps } from './about-section';
import { LinesField, TextField } from './fields';
import { Item, Section } from './section';
import type { Edit } from './use-pack-draft';

export function QuestionsSection({ pack, edit }: PartProps) {
  return (
    <Section
      id="questions"
      title="Panel questions"
      count={pack.questions.length}
      lead="Any panelist may ask them. The panel ticks the key points as they hear them."
      onAdd={() =>
        edit(['questions'], [...pack.questions, { id: nanoid(10), text: '', category: '', keyPoints: [] }])
      }
      addWords="Add a question"
    >
      {pack.questions.map((question, index) => (
        <Fragment key={question.id}>
          {question.category && question.category !== pack.questions[index - 1]?.category && (
            <h3 className="pe-cat">{question.category}</h3>
          )}
          <Item
            id={question.id}
            mark={<span className="pe-n num">{index + 1}</span>}
            summary={plainText(question.text) || 'A new question'}
            aside={counted(question.keyPoints.length, 'key point')}
            open={!question.text}
            onRemove={() =>
              edit(
                ['questions'],
                pack.questions.filter((other) => other.id !== question.id),
              )
            }
            removeWords={`Remove question ${index + 1}`}
          >
            <QuestionFields question={question} index={index} edit={edit} />
          </Item>
        </Fragment>
      ))}
    </Section>
  );
}

function QuestionFields({ question, index, edit }: { question: BankQuestion; index: number; edit: Edit }) {
  const set = (key: keyof BankQuestion) => (value: unknown) => edit(['questions', index, key], value);
  return (
    <>
      <TextField label="Question" maxLength={2_000} value={question.text} onChange={set('text')} />
      <LinesField
        label="Key points"
        hint="Three to five, one per line: what has to be heard in the answer."
        value={question.keyPoints.map((point) => point.text)}
        onChange={(lines) =>
          set('keyPoints')(
            lines.length ? pointsFromLines(question.keyPoints, lines.join('\n'), () => nanoid(10)) : [],
          )
        }
      />
      <TextField label="Model answer" rows={2} value={question.answer ?? ''} onChange={set('answer')} />
      <TextField
        label="Category"
        short
        maxLength={200}
        value={question.category}
        onChange={set('category')}
      />
    </>
  );
}
