import type { BankQuestion } from '@mockpanel/shared/pack/schema';
import { proposeKeyPoints } from '@mockpanel/shared/prep/key-points';
import { ListChecks } from 'lucide-react';
import { nanoid } from 'nanoid';
import { useTexts } from '../../lib/i18n/texts';
import { plainText } from '../../lib/inline-markdown';
import { pointsFromLines } from '../../lib/pack-edit';
import { moved } from '../../lib/run-sheet-edit';
import { pack as packTexts } from '../../messages/en/pack';
import { words } from '../../messages/en/words';
import type { PartProps } from './about-section';
import { LinesField, TextField } from './fields';
import { Item, Items, Section } from './section';
import { useAdd } from './use-add';
import type { Edit } from './use-pack-draft';

export function QuestionsSection({ pack, edit }: PartProps) {
  const t = useTexts(packTexts);
  const w = useTexts(words);
  const add = useAdd();
  const list = pack.questions;
  return (
    <Section
      id="questions"
      title={t.questions.name}
      count={list.length}
      lead={t.questions.lead}
      onAdd={() =>
        add((id) => edit(['questions'], [...list, { id, text: '', category: '', keyPoints: [] }]), nanoid(10))
      }
      addWords={t.questions.add}
    >
      <Items ids={list.map(({ id }) => id)} onMove={(from, to) => edit(['questions'], moved(list, from, to))}>
        {list.map((question, index) => (
          <Item
            key={question.id}
            id={question.id}
            section="questions"
            name={t.questions.one(index + 1)}
            over={
              question.category &&
              question.category !== list[index - 1]?.category && (
                <h3 className="pe-cat">{question.category}</h3>
              )
            }
            mark={<span className="pe-n num">{index + 1}</span>}
            summary={plainText(question.text) || t.questions.fresh}
            aside={w.count.keyPoints(question.keyPoints.length)}
            onRemove={() =>
              edit(
                ['questions'],
                list.filter((other) => other.id !== question.id),
              )
            }
          >
            {() => <QuestionFields question={question} index={index} edit={edit} />}
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function QuestionFields({ question, index, edit }: { question: BankQuestion; index: number; edit: Edit }) {
  const t = useTexts(packTexts);
  const set = (key: keyof BankQuestion) => (value: unknown) => edit(['questions', index, key], value);
  const setPoints = (lines: string[]) =>
    set('keyPoints')(
      lines.length ? pointsFromLines(question.keyPoints, lines.join('\n'), () => nanoid(10)) : [],
    );
  return (
    <>
      <TextField label={t.questions.text} maxLength={2_000} value={question.text} onChange={set('text')} />
      <TextField
        label={t.questions.answer}
        field="text"
        rows={2}
        value={question.answer ?? ''}
        onChange={set('answer')}
      />
      <LinesField
        label={t.questions.points}
        hint={t.questions.pointsHint}
        value={question.keyPoints.map((point) => point.text)}
        onChange={setPoints}
      />
      {question.answer?.trim() && (
        <button
          type="button"
          className="btn sm add"
          onClick={() => setPoints(proposeKeyPoints(question.answer ?? ''))}
        >
          <ListChecks size={18} aria-hidden="true" />
          {t.questions.propose}
        </button>
      )}
      <TextField
        label={t.questions.category}
        short
        maxLength={200}
        value={question.category}
        onChange={set('category')}
      />
    </>
  );
}
