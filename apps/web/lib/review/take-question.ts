import type { ImprovisedQuestion } from '@mockpanel/shared/pack/take-question';
import type { PackAnswer, RoomListAnswer } from '@mockpanel/shared/protocol/http';
import { callApi } from '../api';
import { withoutStored } from '../pack-edit';

/** The pack that a room was made of, where this workspace made it and still has it; else null. */
export async function packOfRoom(roomId: string, token: string): Promise<PackAnswer['pack'] | null> {
  const { rooms } = await callApi<RoomListAnswer>('/api/rooms', { token });
  const packId = rooms.find(({ id }) => id === roomId)?.packId;
  if (packId === undefined) return null;
  return (await callApi<PackAnswer>(address(packId), { token })).pack;
}

/** Whether the pack has the question already, as it was taken or in the same words. */
export const isInPack = (pack: PackAnswer['pack'], { id, text }: ImprovisedQuestion): boolean =>
  pack.questions.some((question) => question.id === id || question.text === text.trim());

/** Puts the question into the newest pack there is; answers the pack as it was stored, unchanged where it is full. */
export async function takeIntoPack(
  packId: string,
  question: ImprovisedQuestion,
  { category, token }: { category: string; token: string },
): Promise<PackAnswer['pack']> {
  // With it comes the whole schema of packs, which a page of the room has no other use for.
  const { takeQuestion } = await import('@mockpanel/shared/pack/take-question');
  const { pack: stored } = await callApi<PackAnswer>(address(packId), { token });
  const before = withoutStored(stored);
  const pack = takeQuestion(before, question, category);
  if (pack === before) return stored;
  const body = { pack, revision: stored.revision };
  return (await callApi<PackAnswer>(address(packId), { method: 'PUT', body, token })).pack;
}

const address = (packId: string) => `/api/packs/${encodeURIComponent(packId)}`;
