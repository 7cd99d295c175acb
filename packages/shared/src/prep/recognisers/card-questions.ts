import { blockText, oneLine } from '../blocks.js';
import type { CardQuestionDraft } from '../claims.js';
import type { Field } from '../fields.js';
import { fieldItems, listItems } from '../fields.js';
import { looksAsked, questionText } from '../inline-text.js';
import { weightOf } from '../vocabulary/match.js';
import { askedIn } from './asked-in.js';

/** What a field lists as asked: its items with the answers and notes under them, or single lines. */
export function questionsOf(field: Field): CardQuestionDraft[] {
  const items = listItems(field.blocks);
  if (items.length === 0)
    return fieldItems(field).flatMap(({ line, text }) =>
      askedIn(text).map((asked) => plainQuestion(line, asked)),
    );
  const listed = items.map((item): CardQuestionDraft => {
    const [first, ...rest] = item.blocks;
    const text = questionText(oneLine(first ? blockText(first) : ''));
    const answer = rest
      .filter((block) => block.kind !== 'list')
      .map(blockText)
      .join('\n\n');
    const notes = listItems(rest).map((note) => oneLine(note.blocks.map(blockText).join(' ')));
    const isFollowUp = (note: string) =>
      /^[^:]{2,30}:/.test(note) && weightOf(note.split(':')[0] ?? '', 'followUp') > 0;
    const followUp = notes.find(isFollowUp)?.replace(/^[^:]*:\s*/, '');
    return {
      line: item.startLine,
      endLine: item.endLine,
      text,
      listenFor: notes.filter((note) => !isFollowUp(note)),
      ...(followUp ? { followUp: questionText(followUp) } : {}),
      ...(answer ? { answer } : {}),
    };
  });
  const beside = fieldItems({ ...field, blocks: field.blocks.filter((block) => block.kind !== 'list') });
  const asked = beside.filter(({ text }) => looksAsked(text));
  return [...asked.map(({ line, text }) => plainQuestion(line, questionText(text))), ...listed].filter(
    (question) => question.text !== '',
  );
}

export function plainQuestion(line: number, text: string): CardQuestionDraft {
  return { line, endLine: line, text, listenFor: [] };
}
