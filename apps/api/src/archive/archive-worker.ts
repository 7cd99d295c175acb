import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import type { Archive } from '@mockpanel/shared/protocol/archive';
import { type CheckedArchive, checkArchive } from './check-archive.js';

/** First what the file is; then, one for each time that it is asked for, its packs and rooms. */
export type ArchiveWorkerMessage =
  | Extract<CheckedArchive, { ok: false }>
  | { ok: true; head: Omit<Archive, 'packs' | 'rooms'>; packs: number; rooms: number }
  | { pack: Archive['packs'][number] }
  | { room: Archive['rooms'][number] };

const port = parentPort;
if (!port) throw new Error('archive-worker runs in a worker thread only.');

const post = (message: ArchiveWorkerMessage): void => port.postMessage(message);

const [bytes] = (await once(port, 'message')) as [Uint8Array];
const checked = checkArchive(bytes);
if (checked.ok) {
  const { packs, rooms, ...head } = checked.archive;
  post({ ok: true, head, packs: packs.length, rooms: rooms.length });
  // One by one, so that the thread which receives them has time for others in between.
  for (const message of [...packs.map((pack) => ({ pack })), ...rooms.map((room) => ({ room }))]) {
    await once(port, 'message');
    post(message);
  }
} else post(checked);
port.close();
