import type { Pack } from '../pack/schema.js';

const WORDS_A_MINUTE = 140;

/** A text that the candidate says, with the id of what it belongs to. */
export interface SpokenText {
  id: string;
  text: string;
}

export function spokenMs(...texts: (string | undefined)[]): number {
  const words = texts.flatMap((text) => (text ?? '').split(/\s+/).filter(Boolean));
  return (words.length / WORDS_A_MINUTE) * 60_000;
}

/** Every text of a value, at any depth, but for ids. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'id' || key === 'to' || key === 'roleCardId' ? [] : textsOf(inner),
  );
}

/** What the candidate says, and would have to take a word to avoid out of. */
export function spokenTexts(pack: Pack): SpokenText[] {
  const all: { id: string; text: string | undefined }[] = [
    ...pack.rounds.flatMap((round) => round.segments),
    ...pack.roleCards.map((card) => ({ id: card.id, text: card.script })),
    ...pack.roleCards.flatMap((card) => card.questions).map(({ id, answer }) => ({ id, text: answer })),
    ...pack.questions.map(({ id, answer }) => ({ id, text: answer })),
    ...pack.weakSpots.flatMap(({ id, defence, secondDefence }) => [
      { id, text: defence },
      { id, text: secondDefence },
    ]),
    ...pack.drill.map(({ id, answer }) => ({ id, text: answer })),
  ].map(({ id, text }) => ({ id, text }));
  return all.flatMap(({ id, text }) => (text ? [{ id, text }] : []));
}

export function roundOf(pack: Pack, kind: string): Pack['rounds'][number] {
  const round = pack.rounds.find((candidate) => candidate.kind === kind);
  if (!round) throw new Error(`The pack has no ${kind} round.`);
  return round;
}
