import { describe, expect, it } from 'vitest';
import { reviewFileSchema } from '../protocol/review.js';
import type { Scene } from '../testing/given.js';
import { cutShort, fourHours, oneRevealed, playedPanel, revealedPanel } from '../testing/review-rooms.js';
import { exportFile } from './export-file.js';
import { durationText } from './export-words.js';
import { findingText } from './finding-words.js';
import { inline } from './markdown.js';
import { reviewFor } from './review.js';
import type { Review } from './types.js';

const predicted = (): Scene =>
  playedPanel(3)
    .given('robin', { type: 'predict', participantId: 'ada', scores: { clarity: 4 } })
    .given('robin', { type: 'reveal' })
    .given('robin', { type: 'saveActionItem', itemId: 'a1', text: 'Say a number', check: 'Within 10 s' });

const ROOMS: [string, () => Scene][] = [
  ...[0, 1, 2, 3, 8].map((size): [string, () => Scene] => [`${size} panelists`, () => revealedPanel(size)]),
  ['a session cut short', cutShort],
  ['one revealed round', oneRevealed],
  ['four hours', fourHours],
  ['predictions and an action item', predicted],
];

const reviewOf = (scene: Scene, names: 'shown' | 'hidden' = 'shown'): Review => {
  const found = reviewFor(scene.state, { participantId: null, names });
  if (!found) throw new Error('Nothing is revealed.');
  return found;
};

/** The CSV's rows by column; no text of these rooms holds a quote or a line break. */
function csvRows(review: Review): Record<string, string>[] {
  const [head = '', ...rows] = exportFile(review, 'csv').text.slice(1).trimEnd().split('\r\n');
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const columns = cells(head);
  return rows.map((row) => Object.fromEntries(cells(row).map((cell, index) => [columns[index] ?? '', cell])));
}

const figure = (value: number | null): string => (value === null ? '' : String(value));

describe.each(ROOMS)('EX8 the same figures in page, JSON, CSV and Markdown: %s', (_name, play) => {
  const review = reviewOf(play());
  const json: Review = JSON.parse(exportFile(review, 'json').text);
  const rows = csvRows(review);
  const lines = exportFile(review, 'md').text.split('\n');

  it('the criteria', () => {
    const criteria = review.rounds.flatMap(({ id, criteria: own }) =>
      own.map((each) => ({ ...each, roundId: id })),
    );
    const read = rows.filter(({ row }) => row === 'criterion');
    expect(read).toHaveLength(criteria.length);
    for (const [index, { roundId, id, title, n, median, min, max, spread, ...rest }] of criteria.entries()) {
      expect(read[index]).toMatchObject({
        roundId,
        itemId: id,
        n: String(n),
        median: figure(median),
        min: figure(min),
        max: figure(max),
        spread: figure(spread),
        raters: String(rest.raters),
        notObserved: String(rest.notObserved),
        blank: String(rest.blankBy.length),
        missing: String(rest.missingBy.length),
      });
      const line = `| ${inline(title)} | ${n} | ${median ?? '–'} | ${min === null ? '–' : `${min}–${max}`} |`;
      expect(lines.some((each) => each.startsWith(line))).toBe(true);
    }
  });

  it('the times, the points, the drill and the findings', () => {
    for (const { id, plannedMs, talkMs } of review.rounds) {
      expect(rows.find(({ row, roundId }) => row === 'round' && roundId === id)).toMatchObject({
        plannedMs: String(plannedMs),
        spentMs: String(talkMs),
      });
      const line = `- Took ${durationText(talkMs)} of ${durationText(plannedMs)}`;
      expect(lines.some((each) => each.startsWith(line))).toBe(true);
    }
    const landed = review.keyPoints.filter((point) => point.landed).length;
    expect(rows.filter(({ row, value }) => row === 'point' && value === 'landed')).toHaveLength(landed);
    expect(lines.filter((line) => line.startsWith('  - [x] '))).toHaveLength(landed);
    for (const { question, answer, hit, partial, miss, marks } of review.drill.filter((item) => item.asked)) {
      expect(lines).toContain(`| ${inline(question)} | ${inline(answer)} | ${hit} | ${partial} | ${miss} |`);
      expect(marks).toHaveLength(hit + partial + miss);
    }
    for (const finding of review.findings) expect(lines).toContain(`- ${inline(findingText(finding))}`);
    expect(rows.filter(({ row }) => row === 'finding').map(({ text }) => text)).toEqual(
      review.findings.map(findingText),
    );
  });

  it('EX3 the JSON is the whole review, and is read as one again', () => {
    expect(json).toMatchObject(JSON.parse(JSON.stringify(review)));
    const { format: _format, formatVersion: _version, ...read } = reviewFileSchema.parse(json);
    expect(read).toEqual(review);
  });

  it('EX3 RV6 with names hidden it is read as one again too', () => {
    const hidden = reviewOf(play(), 'hidden');
    const file = JSON.parse(exportFile(hidden, 'json').text);
    expect(reviewFileSchema.parse(file)).toEqual(file);
  });
});

describe('what is not a review', () => {
  const file = () => JSON.parse(exportFile(reviewOf(revealedPanel(1)), 'json').text);
  it.each([
    ['another format', { format: 'something-else' }],
    ['an older version', { formatVersion: 1 }],
    ['a field that nobody knows', { extra: true }],
    ['a score of 7', { rounds: [{ ...file().rounds[0], criteria: [{ scores: [{ value: 7 }] }] }] }],
  ])('EX3 given %s, then it is refused', (_name, change) => {
    expect(reviewFileSchema.safeParse({ ...file(), ...change }).success).toBe(false);
  });
});
