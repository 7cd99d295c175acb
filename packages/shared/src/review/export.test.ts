import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningScene, type Scene, START } from '../testing/given.js';
import { csvText, harmless } from './csv.js';
import { exportFile } from './export-file.js';
import { TEXT_FORMATS, type TextFormat } from './export-formats.js';
import { inline } from './markdown.js';
import { reviewFor } from './review.js';
import type { Review } from './types.js';

const reviewOf = (scene: Scene, names: 'shown' | 'hidden' = 'shown'): Review => {
  const found = reviewFor(scene.state, { participantId: 'ada', names });
  if (!found) throw new Error('Nothing is revealed.');
  return found;
};
const text = (scene: Scene, format: TextFormat, names: 'shown' | 'hidden' = 'shown') =>
  exportFile(reviewOf(scene, names), format).text;

/** A pitch and panel questions with something of everything, not revealed yet. */
function played(): Scene {
  const scene = runningScene('pitch').later(1_000);
  scene.given('ada', {
    type: 'saveBallot',
    roundId: 'pitch',
    scores: { clarity: 4, specifics: 'not-observed' },
  });
  scene.given('ada', { type: 'submitBallot', roundId: 'pitch' });
  scene.given('ada', {
    type: 'saveNote',
    noteId: 'n1',
    text: 'pitch-note',
    kind: 'strength',
    private: false,
  });
  scene.given('ada', { type: 'saveNote', noteId: 'n2', text: 'private-note', kind: 'other', private: true });
  scene.later(69_000).given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
  scene.later(5_500).given('ben', { type: 'askQuestion', text: 'improvised-question' });
  scene.given('ben', {
    type: 'saveNote',
    noteId: 'n3',
    text: 'panel-note',
    kind: 'hard-truth',
    private: false,
  });
  scene.given('ben', { type: 'saveVerdict', verdict: 'yes', advice: 'spoken-advice' });
  scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'drill' });
  return scene.given('cleo', { type: 'markItem', itemId: 'drill-2', result: 'miss' });
}
const revealAll = (scene: Scene) => scene.given('robin', { type: 'reveal' });

describe('every export', () => {
  it.each(TEXT_FORMATS)(
    'EX1 given one round is revealed, then %s has it and nothing of the others',
    (format) => {
      const shown = text(played().given('robin', { type: 'reveal', roundId: 'pitch' }), format);
      expect(shown).toContain('pitch-note');
      for (const hidden of ['improvised-question', 'panel-note', 'spoken-advice', 'drill-question'])
        expect([hidden, shown.includes(hidden)]).toEqual([hidden, false]);
    },
  );

  it.each(TEXT_FORMATS)('EX1 NO3 given everything is revealed, then %s has no private note', (format) => {
    const shown = text(revealAll(played()), format);
    expect(shown).toContain('panel-note');
    expect(shown).not.toContain('private-note');
  });

  it.each(TEXT_FORMATS)('EX1 RV6 given names are hidden, then %s has letters', (format) => {
    const scene = revealAll(played());
    expect(text(scene, format)).toMatch(/\bben\b/);
    const hidden = text(scene, format, 'hidden');
    expect(hidden).toMatch(/Panelist [ABC]/);
    expect(hidden).not.toMatch(/\b(ada|ben|cleo)\b/);
  });

  it.each([
    [
      'Final round: Ærø & “Großes”/..\\\r\nSet-Cookie: x',
      'review-final-round-r-gro-es-set-cookie-x-2023-11-14',
    ],
    ['最終面接', 'review-2023-11-14'],
    ['../../etc/passwd', 'review-etc-passwd-2023-11-14'],
    ['x'.repeat(200), `review-${'x'.repeat(60)}-2023-11-14`],
  ])('EX2 given the title %j, then the file name is plain letters', (title, stem) => {
    const review = reviewOf(revealAll(played()));
    const titled = { ...review, room: { ...review.room, title } };
    for (const format of TEXT_FORMATS) expect(exportFile(titled, format).fileName).toBe(`${stem}.${format}`);
  });
});

describe('JSON', () => {
  it('EX3 given a review, then the file is the whole of it with its format and version', () => {
    const scene = revealAll(played());
    const { format, formatVersion, ...review } = JSON.parse(text(scene, 'json'));
    expect({ format, formatVersion }).toEqual({ format: 'mockpanel-review', formatVersion: 2 });
    expect(review).toEqual(JSON.parse(JSON.stringify(reviewOf(scene))));
  });
});

/** Reads RFC 4180 by its own rules, as a check on the writer. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    if (!found) throw new Error(`No cell at ${cell.lastIndex}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  it('EX4 given a session, then one row per figure, score and text, all with the same columns', () => {
    const csv = text(revealAll(played()), 'csv');
    expect(csv.startsWith('\ufeffrow,')).toBe(true);
    const [columns = [], ...rows] = parseCsv(csv.slice(1));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const read = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    const written = ['score', 'note', 'verdict', 'mark'];
    const ofPeople = read.filter(({ row = '' }) => written.includes(row));
    expect(
      ofPeople.map(({ row, participant, itemId, value, text: words }) => [
        row,
        participant,
        itemId,
        value,
        words,
      ]),
    ).toEqual([
      ['score', 'ada', 'clarity', '4', ''],
      ['score', 'ada', 'specifics', 'not-observed', ''],
      ['note', 'ada', 'n1', '', 'pitch-note'],
      ['note', 'ben', 'n3', '', 'panel-note'],
      ['verdict', 'ben', '', 'yes', 'spoken-advice'],
      ['mark', 'cleo', 'drill-2', 'miss', ''],
    ]);
    expect(ofPeople[2]).toMatchObject({ round: 'Pitch', counted: 'yes', at: '2023-11-14T22:13:21.000Z' });
  });

  it('EX4 given a panelist was removed and a score revised, then both are said', () => {
    const scene = revealAll(played()).given('ada', {
      type: 'reviseScore',
      roundId: 'pitch',
      criterionId: 'clarity',
      value: 2,
    });
    scene.given('robin', { type: 'removeParticipant', participantId: 'ada' });
    const review = reviewFor(scene.state, { participantId: 'ben', names: 'shown' });
    const row = parseCsv(exportFile(review as Review, 'csv').text.slice(1)).find(
      ([row, , , , , , id]) => row === 'score' && id === 'clarity',
    );
    expect(row?.slice(4, 11)).toEqual([
      'ada',
      'no',
      'clarity',
      'Clear line of thought',
      '2',
      'Revised after the talk; before: 4',
      '',
    ]);
  });

  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t'=1`],
    ['\r=1', `'\r'=1`],
    ['  =1', `'  =1`],
    ['＝1', `'＝1`],
    ['fine;=1', `fine;'=1`],
    ['fine\n@x', `fine\n'@x`],
    ['5 - 3 = 2, a@b.c', '5 - 3 = 2, a@b.c'],
    ['', ''],
  ])('EX5 given the text %j, then no spreadsheet calculates it', (given, expected) => {
    expect(harmless(given)).toBe(expected);
  });

  it('EX5 given any texts, then they come back, and no cell begins like a formula', () => {
    const nasty = fc.stringMatching(/^[=+\-@\t\r\n;," 'a1]*$/);
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const read = parseCsv(csvText(rows).slice(1));
        expect(read).toEqual(rows.map((row) => row.map(harmless)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
      }),
    );
  });
});

describe('Markdown', () => {
  it('EX6 given a session, then it reads from the panel to the timeline', () => {
    const scene = played();
    scene.given('robin', { type: 'predict', participantId: 'ada', scores: { clarity: 3 } });
    revealAll(scene).given('ben', {
      type: 'saveActionItem',
      itemId: 'a',
      text: 'Slow down',
      check: 'Under 140 wpm',
    });
    const lines = text(scene, 'md').split('\n');
    for (const line of [
      '# Final round x',
      '- Candidate: Robin',
      '- Session: 2023-11-14 22:13 UTC',
      '- Everything is revealed',
      '| ada | alpha-title x |  |',
      '- [ ] Slow down (check: Under 140 wpm)',
      '- **ben: Yes**. spoken-advice',
      '## Pitch',
      '- Took 1:10 of 1:00, 0:10 over',
      '| Clear line of thought | 1 | 4 | 4–4 | ada 4 |',
      '- Not handed in: ben, cleo',
      '  - [ ] beat-label-1 x',
      '- **Strength** (ada): pitch-note',
      '| ada | Clear line of thought | 3 | 4 |',
      '| drill-question-2 x | drill-answer-2 x | 0 | 0 | 1 |',
      '- 1:15 ben asks: improvised-question',
    ])
      expect(lines).toContain(line);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](http://x)', '!\\[x\\](http://x)'],
    ['a | b', 'a \\| b'],
    ['one\n\n# two', 'one # two'],
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['R&D &lt;b>', 'R&D &amp;lt;b>'],
  ])('EX6 given the text %j, then it stays text', (given, expected) => {
    expect(inline(given)).toBe(expected);
  });
});

describe('WebVTT', () => {
  it('EX7 given a session, then its moments and notes count from its start, in order', () => {
    const blocks = text(revealAll(played()), 'vtt').trimEnd().split('\n\n');
    expect(blocks.slice(0, 2)).toEqual(['WEBVTT', 'NOTE Times count from the start of the session.']);
    const cues = blocks.slice(2).map((block) => block.split('\n'));
    expect(cues.map(([number]) => Number(number))).toEqual(cues.map((_, index) => index + 1));
    expect(cues.slice(0, 5).map(([, times, words]) => [times, words])).toEqual([
      ['00:00:00.000 --> 00:00:01.000', 'Pitch begins'],
      ['00:00:01.000 --> 00:00:31.000', 'Strength (ada): pitch-note'],
      ['00:01:10.000 --> 00:01:15.500', 'Pitch ends'],
      ['00:01:10.000 --> 00:01:15.500', 'Panel questions begins'],
      ['00:01:15.500 --> 00:01:45.500', 'ben asks: improvised-question'],
    ]);
  });

  it('EX7 given a text that looks like a cue, then it stays one line of text', () => {
    const scene = runningScene('panel');
    scene.given('ben', { type: 'askQuestion', text: 'a\n\n00:01 --> 00:02\n<b>&amp;' });
    const vtt = text(revealAll(scene), 'vtt');
    expect(vtt).toContain('ben asks: a 00:01 --&gt; 00:02 &lt;b&gt;&amp;amp;\n');
    expect(vtt.match(/-->/g)?.length).toBe(vtt.match(/^\d+$/gm)?.length);
  });

  it('EX7 given a session of hours, then its hours are in two digits', () => {
    const scene = runningScene('panel').later(2 * 3_600_000 + 61_007);
    scene.given('ben', { type: 'askQuestion', text: 'late' });
    expect(scene.now - START).toBe(7_261_007);
    expect(text(revealAll(scene), 'vtt')).toContain('02:01:01.007 --> 02:01:31.007\nben asks: late');
  });
});
