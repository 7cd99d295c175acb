import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/samples/harbour-lead.md?raw';
import { packSchema } from '../pack/schema.js';
import { assignLines, bareLine, moveItem } from './assign.js';
import { importPrep } from './import-prep.js';
import type { Imported, Place, PlacedItem } from './places.js';
import { importReportSchema } from './report.js';

function imported(text: string): Imported {
  const result = importPrep(text);
  if (!result.ok) throw new Error(result.error.message);
  return { pack: result.pack, report: result.report };
}

function ids(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

const TEXT = [
  '# Likely questions',
  '',
  '**1. "Why a ferry?"**',
  '',
  '> "The bridge is full."',
  '',
  '**2. "Why now?"**',
  '',
  '> "The lease ends."',
  '',
  '# Ada Quill',
  '',
  '**Role:** Head of tides',
  '**Cares about:**',
  '- Safety',
  '- Cost',
  '',
  '**Likely questions:**',
  '- "Who is on the quay?"',
  '- "What if it rains?"',
  '',
  '# Keep in mind',
  '- Breathe.',
  '- Look up.',
  '- Stop.',
  '',
  '# Odds and ends',
  '',
  'Some thing about boats',
  'Another thing',
].join('\n');
const document = TEXT.split('\n');

/** Pack and report are valid, and every line with words is placed or listed. */
function accounted({ pack, report }: Imported): void {
  expect(packSchema.safeParse(pack).error?.issues ?? []).toEqual([]);
  importReportSchema.parse(report);
  const known = new Set(report.unrecognised.map(({ line }) => line));
  for (const { startLine, endLine } of report.passages)
    for (let line = startLine; line <= endLine; line += 1) known.add(line);
  expect(document.filter((text, index) => text.trim() !== '' && !known.has(index + 1))).toEqual([]);
}

function assigned(at: number[], place: Place, together = false): Imported {
  const result = assignLines(imported(TEXT), { document, at, together }, place, ids());
  if (!result.ok) throw new Error(result.code);
  accounted(result);
  return result;
}

function moved(item: PlacedItem, place?: Place): Imported {
  const result = moveItem(imported(TEXT), document, item, place, ids());
  if (!result.ok) throw new Error(result.code);
  accounted(result);
  return result;
}

const card = 'card-1';
const question = 'q-1';

describe('telling where each thing stood', () => {
  it('given a document, when imported, then every thing has its lines and how sure we are', () => {
    const { report } = imported(TEXT);
    expect(
      report.placed.map(({ kind, target, startLine, endLine }) => [kind, target, startLine, endLine]),
    ).toEqual([
      ['question', 'q-1', 3, 5],
      ['question', 'q-2', 7, 9],
      ['role-card', 'card-1', 11, 20],
      ['card-question', 'card-1-q1', 19, 19],
      ['card-question', 'card-1-q2', 20, 20],
      ['reminder', 'reminder-1', 23, 23],
      ['reminder', 'reminder-2', 24, 24],
      ['reminder', 'reminder-3', 25, 25],
    ]);
    expect(new Set(report.placed.map(({ confidence }) => confidence))).toEqual(new Set(['high']));
  });

  it('given a whole preparation, when imported, then each thing with an id is placed once', () => {
    const { pack, report } = imported(sample);
    const targets = report.placed.map(({ target }) => target);
    expect(new Set(targets).size).toBe(targets.length);
    const withIds = [
      ...pack.roleCards.flatMap(({ id, questions }) => [id, ...questions.map((asked) => asked.id)]),
      ...[...pack.questions, ...pack.weakSpots, ...pack.candidateQuestions, ...pack.drill].map(
        ({ id }) => id,
      ),
      ...pack.rounds.flatMap(({ segments }) => segments.map(({ id }) => id)),
    ];
    expect(withIds.filter((id) => !targets.includes(id))).toEqual([]);
  });
});

describe('IM7: placing lines by hand', () => {
  it('given lines of a card, when they are its questions, then they are on the card, in their order', () => {
    const { pack, report } = assigned([30, 29], { kind: 'card-question', cardId: card });
    expect(pack.roleCards[0]?.questions.map(({ text }) => text).slice(2)).toEqual([
      'Some thing about boats',
      'Another thing',
    ]);
    expect(report.unrecognised.map(({ line }) => line)).toEqual([27]);
    expect(report.placed.filter(({ startLine }) => startLine >= 29)).toEqual([
      { kind: 'card-question', target: 'new-1', startLine: 29, endLine: 29, confidence: 'high' },
      { kind: 'card-question', target: 'new-2', startLine: 30, endLine: 30, confidence: 'high' },
    ]);
    expect(report.recognised).toContainEqual({ kind: 'card-question', count: 4 });
  });

  it('given lines that are one thing, when placed together, then the first is asked and the rest answers', () => {
    const { pack } = assigned([29, 30], { kind: 'drill-item' }, true);
    expect(pack.drill).toEqual([
      { id: 'new-1', question: 'Some thing about boats', answer: 'Another thing', limitMs: 30_000 },
    ]);
    expect(pack.rounds.at(-1)).toMatchObject({ kind: 'rapid-fire', durationMs: 30_000 });
  });

  const places: [Place, (pack: Imported['pack']) => unknown, unknown][] = [
    [{ kind: 'title' }, (pack) => pack.title, 'Another thing'],
    [{ kind: 'candidate' }, (pack) => pack.candidate, 'Another thing'],
    [{ kind: 'brief' }, (pack) => pack.brief.endsWith('\n\nAnother thing'), true],
    [{ kind: 'reminder' }, (pack) => pack.reminders.at(-1), 'Another thing'],
    [{ kind: 'word-to-avoid' }, (pack) => pack.wordsToAvoid, ['Another thing']],
    [{ kind: 'question', category: 'Sea' }, (pack) => pack.questions.at(-1)?.category, 'Sea'],
    [
      { kind: 'answer', questionId: question },
      (pack) => pack.questions[0]?.answer?.split('\n\n')[1],
      'Another thing',
    ],
    [
      { kind: 'key-point', questionId: question },
      (pack) => pack.questions[0]?.keyPoints.at(-1)?.text,
      'Another thing',
    ],
    [
      { kind: 'answer', questionId: 'card-1-q1' },
      (pack) => pack.roleCards[0]?.questions[0]?.answer,
      'Another thing',
    ],
    [
      { kind: 'key-point', questionId: 'card-1-q1' },
      (pack) => pack.roleCards[0]?.questions[0]?.listenFor,
      ['Another thing'],
    ],
    [{ kind: 'cares-about', cardId: card }, (pack) => pack.roleCards[0]?.caresAbout.at(-1), 'Another thing'],
    [{ kind: 'cares-about', cardId: card }, (pack) => pack.rubric.criteria.at(-1)?.title, 'Another thing'],
    [{ kind: 'handling', cardId: card }, (pack) => pack.roleCards[0]?.handling, ['Another thing']],
    [{ kind: 'script', cardId: card }, (pack) => pack.roleCards[0]?.script, 'Another thing'],
    [{ kind: 'role-card' }, (pack) => pack.roleCards[1]?.name, 'Another thing'],
    [{ kind: 'weak-spot' }, (pack) => pack.weakSpots[0]?.challenge, 'Another thing'],
    [
      { kind: 'candidate-question', to: card },
      (pack) => pack.candidateQuestions,
      [{ id: 'new-1', text: 'Another thing', to: card }],
    ],
    [
      { kind: 'pitch-beat' },
      (pack) => pack.rounds[0],
      {
        id: 'pitch',
        kind: 'pitch',
        title: 'Pitch',
        durationMs: 30_000,
        segments: [{ id: 'new-1', label: 'Another thing', startMs: 0, endMs: 30_000 }],
      },
    ],
    [{ kind: 'presentation-section' }, (pack) => pack.rounds[0]?.kind, 'presentation'],
  ];

  it.each(places)('given a line, when it is put at %j, then it is there', (place, found, expected) => {
    expect(found(assigned([30], place).pack)).toEqual(expected);
  });

  it('given a weak spot, when lines are its defence and its push, then they are told apart', () => {
    const first = assigned([29], { kind: 'weak-spot' });
    const at = { document, at: [30] };
    const push = assignLines(first, at, { kind: 'push', weakSpotId: 'new-1' }, ids());
    expect(push.ok && push.pack.weakSpots[0]).toMatchObject({ push: 'Another thing', defence: '' });
    const second = assignLines(first, at, { kind: 'second-defence', weakSpotId: 'new-1' }, ids());
    expect(second.ok && second.pack.weakSpots[0]?.secondDefence).toBe('Another thing');
  });

  it('given no text, an unknown card or a text that is too long, when placed, then it is refused and says why', () => {
    const code = (at: number[], place: Place, lines = document) => {
      const result = assignLines(imported(TEXT), { document: lines, at }, place, ids());
      return result.ok ? 'ok' : result.code;
    };
    expect(code([28, 999], { kind: 'reminder' })).toBe('NOTHING_TO_PLACE');
    expect(code([29], { kind: 'handling', cardId: 'card-9' })).toBe('UNKNOWN_PLACE');
    expect(code([29], { kind: 'answer', questionId: 'q-9' })).toBe('UNKNOWN_PLACE');
    expect(code([29], { kind: 'push', weakSpotId: 'weak-9' })).toBe('UNKNOWN_PLACE');
    expect(code([29], { kind: 'candidate-question', to: 'card-9' })).toBe('UNKNOWN_PLACE');
    expect(code([1], { kind: 'reminder' }, ['a'.repeat(2_001)])).toBe('TOO_LONG');
  });

  it('given marks of lists, quotations, tasks and headings, when a line is placed, then they are left out', () => {
    expect(['> - a', '  12) b', '## c', '- [ ] d', '- -5 degrees'].map(bareLine)).toEqual([
      'a',
      'b',
      'c',
      'd',
      '-5 degrees',
    ]);
  });
});

describe('IM7: moving what was placed wrongly', () => {
  it('given a banked question, when it is a weak spot, then its answer is the defence and its lines follow', () => {
    const { pack, report } = moved({ kind: 'question', target: 'q-2' }, { kind: 'weak-spot' });
    expect(pack.questions).toHaveLength(1);
    expect(pack.weakSpots).toMatchObject([{ challenge: 'Why now?', defence: '"The lease ends."' }]);
    expect(pack.rounds.map(({ kind }) => kind)).toContain('pressure');
    expect(report.placed).toContainEqual({
      kind: 'weak-spot',
      target: 'new-1',
      startLine: 7,
      endLine: 9,
      confidence: 'high',
    });
    expect(report.placed.map(({ target }) => target)).not.toContain('q-2');
  });

  it('given a question on a profile, when it belongs to the bank, then the profile keeps its other lines', () => {
    const { pack, report } = moved({ kind: 'card-question', target: 'card-1-q1' }, { kind: 'question' });
    expect(pack.questions.at(-1)).toMatchObject({ text: 'Who is on the quay?', category: 'Ada Quill' });
    expect(pack.roleCards[0]?.questions).toHaveLength(1);
    expect(report.passages.filter(({ startLine }) => startLine === 19)).toMatchObject([{ kind: 'question' }]);
  });

  it('given a reminder, when it goes back to the unrecognised lines, then those after it move up', () => {
    const { pack, report } = moved({ kind: 'reminder', target: 'reminder-2' });
    expect(pack.reminders).toEqual(['Breathe.', 'Stop.']);
    expect(report.unrecognised.map(({ line }) => line)).toContain(24);
    expect(report.placed.filter(({ kind }) => kind === 'reminder')).toMatchObject([
      { target: 'reminder-1', startLine: 23 },
      { target: 'reminder-2', startLine: 25 },
    ]);
  });

  it('given somebody who is none, when moved to the bank, then the questions are kept and the rest is listed', () => {
    const { pack, report } = moved({ kind: 'role-card', target: card }, { kind: 'question' });
    expect(pack.roleCards).toEqual([]);
    expect(pack.questions.map(({ text }) => text)).toEqual([
      'Why a ferry?',
      'Why now?',
      'Who is on the quay?',
      'What if it rains?',
    ]);
    expect(pack.rubric.criteria.some(({ roleCardId }) => roleCardId === card)).toBe(false);
    expect(report.unrecognised.map(({ line }) => line)).toEqual([11, 13, 14, 15, 16, 18, 27, 29, 30]);
  });

  it('given a beat of a pitch, when it is a section of the talk, then it keeps its time and the pitch closes up', () => {
    const { pack, report } = imported(sample);
    const result = moveItem(
      { pack, report },
      sample.split('\n'),
      { kind: 'pitch-beat', target: 'beat-2' },
      { kind: 'presentation-section' },
      ids(),
    );
    expect(result.ok && packSchema.safeParse(result.pack).success).toBe(true);
    expect(
      result.ok &&
        result.pack.rounds.slice(0, 2).map(({ durationMs, segments }) => [durationMs, segments.length]),
    ).toEqual([
      [90_000, 3],
      [630_000, 7],
    ]);
    expect(result.ok && result.pack.rounds[0]?.segments.map(({ startMs }) => startMs)).toEqual([
      0, 30_000, 60_000,
    ]);
  });

  it('given a thing the pack has not, when moved, then it is refused', () => {
    const result = moveItem(
      imported(TEXT),
      document,
      { kind: 'question', target: 'q-9' },
      { kind: 'reminder' },
      ids(),
    );
    expect(result).toEqual({ ok: false, code: 'UNKNOWN_ITEM' });
  });
});
