import { type Pack, packSchema } from '@mockpanel/shared/pack/schema';
import type { Command, InternalCommand } from '@mockpanel/shared/room/commands';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';

export const START = 1_700_000_000_000;

export type BareCommand = WithoutId<Command | Extract<InternalCommand, { type: 'knock' }>>;
type WithoutId<C> = C extends { id: string } ? Omit<C, 'id'> : never;

/** Appends a mark to every text that nobody but the named card's holder may read before the reveal. */
export function withHiddenCard(mark: string, cardId: string): Pack {
  const pack = samplePack();
  return packSchema.parse({
    ...pack,
    roleCards: pack.roleCards.map((card) =>
      card.id === cardId
        ? {
            ...card,
            caresAbout: card.caresAbout.map((text) => text + mark),
            handling: [...card.handling.map((text) => text + mark), ...(mark ? [`more ${mark}`] : [])],
            script: `${card.script}${mark}`,
            questions: card.questions.map((question) => ({
              ...question,
              answer: `${question.answer}${mark}`,
              listenFor: question.listenFor.map((text) => text + mark),
            })),
          }
        : card,
    ),
    rubric: {
      criteria: pack.rubric.criteria.map((criterion) =>
        criterion.roleCardId === cardId ? { ...criterion, title: criterion.title + mark } : criterion,
      ),
    },
  });
}

/** Marks, in every card and in the bank, all that neither candidate nor observer may read. */
export function withHiddenPanelMaterial(mark: string): Pack {
  let pack = samplePack();
  for (const { id } of pack.roleCards) {
    const hidden = withHiddenCard(mark, id);
    const card = hidden.roleCards.find((each) => each.id === id);
    pack = { ...pack, roleCards: pack.roleCards.map((each) => (each.id === id && card ? card : each)) };
  }
  return packSchema.parse({
    ...pack,
    brief: pack.brief + mark,
    questions: pack.questions.map((question) => ({
      ...question,
      answer: `${question.answer}${mark}`,
      keyPoints: question.keyPoints.map((point) => ({ ...point, text: point.text + mark })),
    })),
    weakSpots: pack.weakSpots.map((spot) => ({ ...spot, defence: spot.defence + mark })),
    drill: pack.drill.map((item) => ({ ...item, answer: item.answer + mark })),
    rubric: {
      criteria: pack.rubric.criteria.map((criterion) => ({
        ...criterion,
        anchors: { ...criterion.anchors, 4: criterion.anchors[4] + mark },
      })),
    },
  });
}
