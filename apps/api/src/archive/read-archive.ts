import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Archive } from '@mockpanel/shared/protocol/archive';
import { startThread } from '../threads/start-thread.js';
import type { ArchiveWorkerMessage } from './archive-worker.js';
import { type CheckedArchive, checkArchive } from './check-archive.js';

/** Reading this much takes a few ms, less than starting a thread for it. */
const SMALL_BYTES = 256 * 1024;

/** A file of the largest size needs about a tenth of it. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** The large archive that is being read now, and those that wait behind it: one at a time has all this memory. */
let reading: Promise<unknown> = Promise.resolve();

/**
 * Reads and checks an archive. A large one is read in a thread of its own and comes over in pieces, so that
 * rooms go on meanwhile.
 */
export async function readArchive(bytes: Uint8Array): Promise<CheckedArchive> {
  if (bytes.byteLength <= SMALL_BYTES) return checkArchive(bytes);
  const read = reading.then(() => readInThread(bytes));
  reading = read.catch(() => undefined);
  return read;
}

async function readInThread(bytes: Uint8Array): Promise<CheckedArchive> {
  const worker = startThread(new URL('./archive-worker.js', import.meta.url), LIMITS);
  try {
    return await readFrom(worker, bytes);
  } finally {
    await worker.terminate();
  }
}

async function readFrom(worker: Worker, bytes: Uint8Array): Promise<CheckedArchive> {
  const own = new Uint8Array(bytes);
  worker.postMessage(own, [own.buffer]);
  const first = await answerOf(worker);
  if (!('ok' in first)) throw new Error('The archive worker sent a part before it said what there is.');
  if (!first.ok) return first;
  const packs: Archive['packs'] = [];
  const rooms: Archive['rooms'] = [];
  while (packs.length + rooms.length < first.packs + first.rooms) {
    worker.postMessage('next');
    const part = await answerOf(worker);
    if ('pack' in part) packs.push(part.pack);
    else if ('room' in part) rooms.push(part.room);
  }
  return { ok: true, archive: { ...first.head, packs, rooms } };
}

/** Rejects where the thread ends with an error, such as having no more memory. */
async function answerOf(worker: Worker): Promise<ArchiveWorkerMessage> {
  const [message] = (await once(worker, 'message')) as [ArchiveWorkerMessage];
  return message;
}
