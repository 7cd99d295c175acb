import type { ImportReviewAnswer, RestoreAnswer } from '@mockpanel/shared/protocol/archive';
import { callApi } from '../api';
import { saveRoomLinks } from '../host-store';

const NO_INVITES = { candidate: '', panelist: '', observer: '' };

/** How much of a file was not here before. */
export interface Restored {
  packs: number;
  sessions: number;
}

/** What a chosen file says it is; `null`: no file of ours. */
export function readOwnFile(text: string): { kind: 'archive' | 'review'; content: unknown } | null {
  try {
    const content = JSON.parse(text) as { format?: unknown } | null;
    if (content?.format === 'mockpanel-archive') return { kind: 'archive', content };
    if (content?.format === 'mockpanel-review') return { kind: 'review', content };
  } catch {
    // Not even JSON.
  }
  return null;
}

/** Brings an archive, or the file of one review, into a workspace, and keeps the links to what is new. */
export async function restoreFile(
  { kind, content }: NonNullable<ReturnType<typeof readOwnFile>>,
  token: string,
): Promise<Restored> {
  const { packs, rooms } =
    kind === 'archive'
      ? await callApi<RestoreAnswer>('/api/archive', { body: content, token })
      : await importReview(content, token);
  for (const { id, hostToken } of rooms) if (hostToken) saveRoomLinks(id, { hostToken, invites: NO_INVITES });
  const fresh = (things: { isNew: boolean }[]) => things.filter(({ isNew }) => isNew).length;
  return { packs: fresh(packs), sessions: fresh(rooms) };
}

async function importReview(review: unknown, token: string): Promise<RestoreAnswer> {
  const { room } = await callApi<ImportReviewAnswer>('/api/reviews', { body: { review }, token });
  return { packs: [], rooms: [room] };
}
