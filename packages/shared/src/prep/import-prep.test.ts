import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/samples/harbour-lead.md?raw';
import variant from '../../../../tests/samples/harbour-lead-variant.md?raw';
import { packSchema } from '../pack/schema.js';
import type { ImportResult } from './import-prep.js';
import { importPrep } from './import-prep.js';
import { importReportSchema } from './report.js';

type Imported = Extract<ImportResult, { ok: true }>;

function imported(text: string, fileName?: string): Imported {
  const result = importPrep(text, fileName === undefined ? {} : { fileName });
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

const countsOf = (text: string) =>
  Object.fromEntries(imported(text).report.recognised.map(({ kind, count }) => [kind, count]));

const COUNTS = {
  'pitch-beat': 4,
  'role-card': 3,
  'card-question': 9,
  'weak-spot': 2,
  'presentation-section': 6,
  question: 8,
  'candidate-question': 4,
  'drill-item': 4,
  reminder: 7,
  'word-to-avoid': 3,
};

describe('importing a whole prep document', () => {
  const { pack, report } = imported(sample);

  it('given a document, when imported, then everything in it is counted', () => {
    expect(countsOf(sample)).toEqual(COUNTS);
  });

  it('given other titles, order, names and wordings, when imported, then the counts are the same', () => {
    expect(countsOf(variant)).toEqual(COUNTS);
  });

  it('given the pack and the report, when parsed by their schemas, then nothing changes', () => {
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(importReportSchema.parse(report)).toEqual(report);
  });

  it('given the same text twice, when imported, then pack and report are the same', () => {
    expect(imported(sample)).toEqual(imported(sample));
  });

  it('given a title and a subtitle, when imported, then they name the pack and the candidate', () => {
    expect(pack.title).toBe('Tidewater Harbour Operations Lead Final Round Prep');
    expect(pack.candidate).toBe('Robin Vale');
  });

  it('given a profile, when imported, then its fields are on the card as typed', () => {
    const [first, second] = pack.roleCards;
    expect(first).toMatchObject({
      id: 'card-1',
      name: 'Ottoline Marsh',
      title: 'Harbour Director, Operations & Safety (Hiring Manager)',
    });
    expect(first?.caresAbout[0]).toBe('How you decide when nobody has all the facts');
    expect(first?.questions[1]).toEqual({
      id: 'card-1-q2',
      text: 'What would make you drop this plan?',
      listenFor: [],
    });
    expect(first?.handling[2]).toBe("Stay with 'safety first'—she has heard every slogan");
    expect(first).not.toHaveProperty('script');
    expect(second?.script?.split('\n\n')).toHaveLength(2);
    expect(second?.script).toMatch(/^"The plan needs .* evening\."$/s);
    expect(second?.handling[1]).toContain('REUSE: "We\'re not building');
  });

  it('given banked questions, when imported, then quotation marks go from the question and stay on the answer', () => {
    expect(pack.questions[0]).toMatchObject({
      id: 'q-1',
      text: 'Why tide windows over a bigger anchorage?',
      category: 'Planning Questions',
    });
    expect(pack.questions[0]?.answer).toMatch(/^"I compared .* two years\."$/);
    expect([...new Set(pack.questions.map((question) => question.category))]).toHaveLength(3);
  });

  it('given answered questions, when imported, then each has three to five points to tick, from its own words', () => {
    for (const question of pack.questions) {
      expect(question.keyPoints.length, question.text).toBeGreaterThanOrEqual(3);
      expect(question.keyPoints.length, question.text).toBeLessThanOrEqual(5);
      for (const point of question.keyPoints) {
        expect(point.text.length).toBeLessThanOrEqual(141);
        expect(question.answer).toContain(point.text.replace(/…$/, ''));
      }
    }
  });

  it('IM6 given a push-harder block, when imported, then it is a second defence and never a push', () => {
    const [first, second] = pack.weakSpots;
    expect(first).toMatchObject({ id: 'weak-1', title: 'Weather Beats Any Plan' });
    expect(first?.challenge).toBe(
      'A plan from last night is worthless in a gale. What if every second day is an exception?',
    );
    expect(first?.defence.split('\n\n')).toHaveLength(3);
    expect(first?.defence).toContain('the worst case *is* today');
    expect(first?.secondDefence).toMatch(/^"I'm not promising a plan for every day/);
    expect(second).not.toHaveProperty('secondDefence');
    for (const spot of pack.weakSpots) expect(spot).not.toHaveProperty('push');
  });

  it('given times, when imported, then pitch and presentation have segments in milliseconds', () => {
    const [pitch, talk] = pack.rounds;
    expect(pitch).toMatchObject({ id: 'pitch', kind: 'pitch', durationMs: 120_000 });
    expect(pitch?.segments.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 30_000],
      [30_000, 60_000],
      [60_000, 90_000],
      [90_000, 120_000],
    ]);
    expect(talk).toMatchObject({ id: 'presentation', kind: 'presentation', durationMs: 600_000 });
    expect(talk?.segments[3]).toMatchObject({
      label: 'Walk Through One Evening',
      startMs: 240_000,
      endMs: 420_000,
    });
    expect(talk?.segments[3]?.text).toContain('- What a skipper gets by radio');
    expect(talk?.segments[0]?.text).toContain('Tell it slowly.');
  });

  it('given material for every round, when imported, then there is a round of each kind with a sensible length', () => {
    expect(pack.rounds.map(({ kind, durationMs }) => [kind, durationMs])).toEqual([
      ['pitch', 120_000],
      ['presentation', 600_000],
      ['panel-questions', 1_200_000],
      ['pressure', 360_000],
      ['candidate-questions', 300_000],
      ['rapid-fire', 120_000],
    ]);
  });

  it('given questions for people by first name, when imported, then they go to their cards, and the panel is nobody', () => {
    expect(pack.candidateQuestions.map((question) => question.to)).toEqual([
      'card-1',
      'card-2',
      undefined,
      undefined,
    ]);
    expect(pack.candidateQuestions[0]?.text).toMatch(/today\? What did it teach the team\?$/);
  });

  it('given a drill, when imported, then questions and answers have no marks and thirty seconds', () => {
    expect(pack.drill[0]).toEqual({
      id: 'drill-1',
      question: "What's the bet?",
      answer: 'Plan berths by tide window the evening before; keep one berth free.',
      limitMs: 30_000,
    });
  });

  it('given reminders, when imported, then pacing tips are among them and banned words are drawn out', () => {
    expect(pack.reminders).toContain('**Look at whoever asked.** Then at the others.');
    expect(pack.reminders).toContain('**It is your plan.** You walked the quay for it. Say "I".');
    expect(pack.wordsToAvoid).toEqual(['basically', 'sort of', 'maybe']);
  });

  it('given a pitch and a panel, when imported, then the brief tells a stranger who proposes what to whom', () => {
    for (const words of [
      'Robin Vale',
      'Ottoline Marsh',
      'tide window',
      'waiting time at anchor',
      'What is the bet',
    ])
      expect(pack.brief.replace("What's the bet", 'What is the bet')).toContain(words);
    expect(pack.brief.length).toBeLessThan(2_300);
    expect(pack.brief).not.toMatch(/[>*#]/);
  });

  it('given what people care about, when imported, then the rubric has shared criteria and one per concern', () => {
    const { criteria } = pack.rubric;
    expect(criteria.filter((criterion) => criterion.roleCardId === undefined).length).toBeGreaterThanOrEqual(
      3,
    );
    expect(
      criteria.filter((criterion) => criterion.roleCardId === 'card-1').map(({ title }) => title),
    ).toEqual(pack.roleCards[0]?.caresAbout);
  });
});

describe('accounting for every line', () => {
  const lines = sample.split('\n');
  const { report } = imported(sample);

  it('given lines that became nothing, when imported, then they are listed as typed with their numbers', () => {
    expect(report.unrecognised.map(({ text }) => text)).toEqual([
      'Say this on the walk to the pier until it needs no paper.',
      'Ask one or two at the end.',
      'Fair winds, Robin.',
    ]);
    for (const { line, text } of report.unrecognised) expect(lines[line - 1]).toBe(text);
  });

  it('given passages, when looked up, then each begins where its thing stands in the document', () => {
    const card = report.passages.find((passage) => passage.target === 'card-2');
    expect(card).toMatchObject({ kind: 'role-card', label: 'Role card, 4 questions' });
    expect(lines[(card?.startLine ?? 0) - 1]).toBe('## Bram Okafor');
    const question = report.passages.find((passage) => passage.target === 'q-4');
    expect(lines[(question?.startLine ?? 0) - 1]).toContain('Walk me through the data');
  });

  it('given warnings about things in the document, when read, then they name the line', () => {
    const slot = report.warnings.find((warning) => warning.code === 'SLOT_TOO_SHORT');
    expect(lines[(slot?.line ?? 0) - 1]).toBe('**[2:30-4:00] State the Bet**');
  });
});

describe('reading the same document in other marks', () => {
  const parts = sample.split(/^(?=# )/m);
  const mutations: [string, string][] = [
    ['CRLF line ends', sample.replace(/\n/g, '\r\n')],
    ['CR line ends', sample.replace(/\n/g, '\r')],
    ['a byte order mark', `\ufeff${sample}`],
    ['parts in reverse order', [parts[0], ...parts.slice(1).reverse()].join('')],
    ['numbers for bullets', sample.replace(/^- /gm, '1. ')],
    ['stars for bullets', sample.replace(/^- /gm, '* ')],
    ['bullets for numbers in the drill', sample.replace(/^\d\. \*\*/gm, '- **')],
    ['curly quotation marks', sample.replace(/"([^"\n]*)"/g, '“$1”').replace(/'/g, '’')],
    ['no rules', sample.replace(/^---$/gm, '')],
    ['colons outside bold type', sample.replace(/:\*\*/g, '**:')],
    ['underscores for bold type', sample.replace(/\*\*/g, '__')],
    ['labels without bold type', sample.replace(/^\*\*([^*\d[]+):\*\*/gm, '$1:')],
    ['headings one level deeper', sample.replace(/^(#+) /gm, '#$1 ').replace(/^## Tidewater/, '# Tidewater')],
    ['headings for timed labels', sample.replace(/^\*\*(\[\d.*)\*\*$/gm, '### $1')],
    ['headings for banked questions', sample.replace(/^\*\*(\d+\. ".*")\*\*$/gm, '### $1')],
    ['plain numbered questions', sample.replace(/^\*\*(\d+)\. (".*")\*\*$/gm, '$1. $2')],
    ['times after labels', sample.replace(/^\*\*(\[\d.*?\]) (.*)\*\*$/gm, '**$2** $1')],
    ['seconds in short', sample.replace(/\(30 seconds\)/g, '(30s)')],
    ['role beside the name', sample.replace(/^## (.*)\n\*\*Role:\*\* (.*)$/gm, '## $1 — $2')],
    ['meaningless part titles', sample.replace(/^# PART (\d).*$/gm, '# Block $1')],
    [
      'meaningless labels on profiles',
      sample
        .replace(/What s?he cares about/g, 'Alpha')
        .replace(/Likely questions/g, 'Beta')
        .replace(/How to (?:handle|impress her)/g, 'Gamma'),
    ],
    [
      'meaningless labels on weak spots',
      sample
        .replace(/The challenge/g, 'Alpha')
        .replace(/Your defense/g, 'Beta')
        .replace(/If they push harder/g, 'Gamma'),
    ],
    ['arrows in ASCII', sample.replace(/→/g, '->')],
  ];

  it.each(mutations)('given %s, when imported, then the counts are the same', (_name, text) => {
    expect(text).not.toBe(sample);
    expect(countsOf(text)).toEqual(COUNTS);
  });

  it('given no blank lines after lists and quotations, when imported, then labels still begin something new', () => {
    const tight = sample.replace(/\n\n(?=\*\*)/g, '\n').replace(/:\*\*\n\n/g, ':**\n');
    expect(countsOf(tight)).toEqual(COUNTS);
  });
});

describe('refusing what is no prep document', () => {
  const refused: [string, string, string][] = [
    ['nothing', '', 'IMPORT_EMPTY'],
    ['blank lines', ' \n\t\r\n\u00a0\n', 'IMPORT_EMPTY'],
    ['a NUL', '# Pitch\u0000', 'IMPORT_BINARY'],
    ['a renamed zip', 'PK\u0003\u0004\u0014\u0006', 'IMPORT_BINARY'],
    ['UTF-16 read as UTF-8', [...'# The pitch'].join('\u0000'), 'IMPORT_BINARY'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\ufffd\ufffd\u0001\u0002', 'IMPORT_BINARY'],
    ['more than 2 MB', 'words and more words\n'.repeat(110_000), 'TOO_LARGE'],
    ['a shopping list', '# Saturday\n\n- milk\n- bread\n- two lemons\n', 'NOTHING_RECOGNISED'],
    ['a story', 'Once there was a harbour.\n\nIt was foggy.\n', 'NOTHING_RECOGNISED'],
  ];

  it.each(refused)(
    'IM3 given %s, when imported, then it is refused with words for a person',
    (_name, text, code) => {
      const result = importPrep(text);
      expect(result.ok === false && result.error.code).toBe(code);
      expect(result.ok === false && result.error.message).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('given a document without a title, when imported, then the file names the pack', () => {
    const text =
      '**1. "Why here?"**\n\n> "Because of the tide."\n\n**2. "Why now?"**\n\n> "Because of the moon."\n';
    const { pack, report } = imported(text, 'folder/spring-tide_prep.md');
    expect(pack.title).toBe('spring tide prep');
    expect(report.warnings.map((warning) => warning.code)).toContain('NO_TITLE');
  });
});
