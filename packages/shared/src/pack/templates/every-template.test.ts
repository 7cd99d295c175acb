import { describe, expect, it } from 'vitest';
import { roundOf, spokenMs, spokenTexts, textsOf } from '../../testing/template-text.js';
import { lintPack } from '../lint.js';
import { packSchema, roundKindSchema } from '../schema.js';
import { templates } from './index-of-templates.js';

const SPOKEN_ANSWER_MS = 60_000;
const HALF_A_PAGE = { least: 150, most: 350 };
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('the list of templates', () => {
  it('given every entry, when its card is read, then it is told apart by id and title and says what it holds', () => {
    for (const key of ['id', 'title', 'summary'] as const)
      expect(new Set(templates.map((template) => template[key])).size).toBe(templates.length);
    for (const template of templates) expect(template.summary, template.id).not.toBe('');
  });

  it('given every entry, when its minutes are compared, then they cover its rounds and no minute more', () => {
    for (const { id, minutes, pack } of templates) {
      const totalMs = pack.rounds.reduce((sum, round) => sum + round.durationMs, 0);
      expect(minutes * 60_000 - totalMs, id).toBeGreaterThanOrEqual(0);
      expect(minutes * 60_000 - totalMs, id).toBeLessThan(60_000);
    }
  });
});

describe.each(templates)('the template $id', ({ pack }) => {
  it('given the template, when parsed, then it is a pack and stays as it is', () => {
    expect(packSchema.parse(pack)).toEqual(pack);
  });

  it('given the template, when linted, then nothing in it is to be looked at', () => {
    expect(lintPack(pack).map(({ message }) => message)).toEqual([]);
  });

  it('given its texts, when set large on a stage, then quotes and apostrophes are typographic', () => {
    for (const text of textsOf(pack)) expect(text).not.toMatch(/["']/);
  });

  it('given all its ids, when collected over every kind, then none occurs twice', () => {
    const ids = [...JSON.stringify(pack).matchAll(/"id":"([^"]+)"/g)].map((found) => found[1]);
    expect(ids.length).toBeGreaterThan(120);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('given its lists, when counted, then a whole evening can be run from it', () => {
    expect(pack.candidate).toBeTruthy();
    expect([4, 5]).toContain(pack.roleCards.length);
    expect(pack.questions.length).toBeGreaterThanOrEqual(15);
    expect(new Set(pack.questions.map((question) => question.category)).size).toBeGreaterThanOrEqual(4);
    expect(pack.weakSpots.length).toBeGreaterThanOrEqual(3);
    expect(pack.drill.length).toBeGreaterThanOrEqual(5);
    expect(pack.reminders.length).toBeGreaterThanOrEqual(5);
    expect(pack.wordsToAvoid.length).toBeGreaterThanOrEqual(5);
    expect(
      pack.roleCards.filter(({ id }) => !pack.candidateQuestions.some((question) => question.to === id)),
    ).toEqual([]);
    expect(pack.candidateQuestions.some((question) => !question.to)).toBe(true);
    expect(pack.roleCards.some((card) => card.script)).toBe(true);
  });

  it('given its rounds, when listed, then there is one of every kind, and the pitch has four beats of half a minute', () => {
    expect(new Set(pack.rounds.map(({ kind }) => kind))).toEqual(new Set(roundKindSchema.options));
    expect(roundOf(pack, 'pitch').segments.map((beat) => beat.endMs - beat.startMs)).toEqual(
      Array(4).fill(30_000),
    );
  });

  it('given the brief, when a stranger reads it, then it is half a page', () => {
    expect(count(pack.brief)).toBeGreaterThanOrEqual(HALF_A_PAGE.least);
    expect(count(pack.brief)).toBeLessThanOrEqual(HALF_A_PAGE.most);
  });

  it('given a card, when a novice holds it, then every question has its follow-up and three things to listen for', () => {
    for (const card of pack.roleCards) {
      expect(card.title, card.name).not.toBe('');
      expect([3, 4], card.name).toContain(card.caresAbout.length);
      expect(card.handling, card.name).toHaveLength(3);
      expect([3, 4, 5], card.name).toContain(card.questions.length);
      for (const question of card.questions) {
        expect(question.followUp, question.id).toBeTruthy();
        expect(question.listenFor, question.id).toHaveLength(3);
      }
    }
  });

  it('given a bank question, when dealt, then it has a model answer that fits a minute and three to five key points', () => {
    for (const question of pack.questions) {
      expect(question.category, question.id).not.toBe('');
      expect(question.answer, question.id).toBeTruthy();
      expect(spokenMs(question.answer), question.id).toBeLessThanOrEqual(SPOKEN_ANSWER_MS);
      expect([3, 4, 5], question.id).toContain(question.keyPoints.length);
    }
  });

  it('given everything that can be asked, when compared, then no two texts are the same', () => {
    const asked = [
      ...pack.roleCards.flatMap((card) => card.questions.flatMap(({ text, followUp }) => [text, followUp])),
      ...pack.questions.map((question) => question.text),
      ...pack.weakSpots.flatMap(({ challenge, push }) => [challenge, push]),
    ];
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('given a weak spot, when the ladder is climbed, then there is a push and a second defence, and neither repeats the other', () => {
    for (const spot of pack.weakSpots) {
      expect(spot.push, spot.id).toBeTruthy();
      expect(spot.secondDefence, spot.id).toBeTruthy();
      expect(new Set([spot.challenge, spot.defence, spot.push, spot.secondDefence]).size).toBe(4);
    }
  });

  it('given the rubric, when scored, then shared criteria and two per card have four different anchors each', () => {
    const { criteria } = pack.rubric;
    expect(criteria.filter((criterion) => !criterion.roleCardId).length).toBeGreaterThanOrEqual(3);
    for (const card of pack.roleCards)
      expect(criteria.filter((criterion) => criterion.roleCardId === card.id)).toHaveLength(2);
    const anchors = criteria.flatMap((criterion) => Object.values(criterion.anchors));
    expect(anchors).toHaveLength(criteria.length * 4);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it.each(['pitch', 'presentation'])(
    'given the %s, when its segments are laid end to end, then they fill the round',
    (kind) => {
      const round = roundOf(pack, kind);
      expect(round.segments.length).toBeGreaterThan(2);
      let reached = 0;
      for (const segment of round.segments) {
        expect(segment.startMs, segment.label).toBe(reached);
        reached = segment.endMs;
      }
      expect(reached).toBe(round.durationMs);
    },
  );

  it('given every segment, when said at 140 words a minute, then it fits its slot', () => {
    for (const segment of pack.rounds.flatMap((round) => round.segments)) {
      expect(segment.text, segment.label).toBeTruthy();
      expect(spokenMs(segment.text), segment.label).toBeLessThanOrEqual(segment.endMs - segment.startMs);
    }
  });

  it('given the section that holds the pitch, when its slot is compared, then the whole pitch fits', () => {
    const slot = roundOf(pack, 'presentation').segments.find((segment) => segment.text?.includes('pitch'));
    expect((slot?.endMs ?? 0) - (slot?.startMs ?? 0)).toBe(roundOf(pack, 'pitch').durationMs);
  });

  it('given scripts, weak spots and drill, when said at 140 words a minute, then each fits its time', () => {
    for (const card of pack.roleCards)
      for (const text of [card.script, ...card.questions.map((question) => question.answer)])
        expect(spokenMs(text), card.name).toBeLessThanOrEqual(SPOKEN_ANSWER_MS);
    const shareMs = roundOf(pack, 'pressure').durationMs / pack.weakSpots.length;
    for (const { id, challenge, defence, push, secondDefence } of pack.weakSpots)
      expect(spokenMs(challenge, defence, push, secondDefence), id).toBeLessThanOrEqual(shareMs);
    for (const item of pack.drill) expect(spokenMs(item.answer), item.id).toBeLessThanOrEqual(item.limitMs);
    const drillMs = pack.drill.reduce((sum, item) => sum + item.limitMs, 0);
    expect(drillMs).toBeLessThanOrEqual(roundOf(pack, 'rapid-fire').durationMs);
  });

  it('given its words to avoid, when its own answers are searched, then none of them is said', () => {
    for (const word of pack.wordsToAvoid)
      for (const { id, text } of spokenTexts(pack))
        expect(text, `${id}: ${word}`).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
  });
});
