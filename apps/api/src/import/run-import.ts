import { availableParallelism, loadavg } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { MAX_DOCUMENT_CHARS } from '@mockpanel/shared/prep/check-text';
import type { ImportResult } from '@mockpanel/shared/prep/import-prep';
import { startThread } from '../threads/start-thread.js';
import type { ImportTask, ImportWorkerMessage } from './import-worker.js';

/** Time for one document on a machine with time for it, counted from when a worker has begun with it. */
const IMPORT_LIMIT_MS = 2_000;

/** A machine that is busy with other things gets more, up to this many times. */
const BUSIEST = 10;

/** How many want each core, from 1; where the system does not tell, 1. */
const busyness = (): number => Math.min(BUSIEST, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

/** Reading runs beside the rooms, never instead of them. */
const MOST_WORKERS = 2;

/** A warm worker is kept a while: most people import a document, change it and import it again. */
const IDLE_MS = 60_000;

/** Loading the code is not the document's fault, but it must not hang for ever either. */
const LOADING_LIMIT_MS = 30_000;

const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

export type RunImportResult =
  | ImportResult
  | { ok: false; error: { code: 'IMPORT_TIMEOUT' | 'IMPORT_FAILED'; message: string } };

export interface RunImportOptions {
  limitMs?: number;
}

interface Waiting {
  fileName: string;
  text: string;
  limitMs: number;
  settle: (result: RunImportResult) => void;
}

interface Slot {
  worker: Worker;
  ready: boolean;
  current: (Waiting & { task: number }) | undefined;
  timer: NodeJS.Timeout | undefined;
}

const waiting: Waiting[] = [];
const slots = new Set<Slot>();
let tasks = 0;

/** Reads a prep document in a worker thread with a limit of time and memory. Never throws for a document's sake. */
export function runImport(
  document: { fileName: string; text: string },
  { limitMs = IMPORT_LIMIT_MS * busyness() }: RunImportOptions = {},
): Promise<RunImportResult> {
  // Longer texts are refused by the importer at once, so it need not see all of one.
  const text = document.text.slice(0, MAX_DOCUMENT_CHARS + 1);
  return new Promise((settle) => {
    waiting.push({ fileName: document.fileName, text, limitMs, settle });
    next();
  });
}

/** Ends all workers; what waits is refused. For a clean stop of the server. */
export async function closeImportWorkers(): Promise<void> {
  for (const left of waiting.splice(0)) left.settle(failed());
  await Promise.all([...slots].map((slot) => retire(slot, failed())));
}

function next(): void {
  while (waiting.length > 0) {
    const idle = [...slots].find((slot) => slot.ready && !slot.current);
    if (idle) {
      const item = waiting.shift();
      if (item) begin(idle, item);
      continue;
    }
    const loading = [...slots].filter((slot) => !slot.ready).length;
    if (slots.size < MOST_WORKERS && loading < waiting.length) openSlot();
    return;
  }
}

function begin(slot: Slot, item: Waiting): void {
  tasks += 1;
  slot.current = { ...item, task: tasks };
  slot.worker.ref();
  const { fileName, text } = item;
  slot.worker.postMessage({ task: tasks, fileName, text } satisfies ImportTask);
  // Until the worker says that it has started, only the generous limit counts.
  arm(slot, LOADING_LIMIT_MS);
}

function arm(slot: Slot, ms: number): void {
  clearTimeout(slot.timer);
  slot.timer = setTimeout(() => void retire(slot, timedOut()), ms);
}

function openSlot(): void {
  const slot: Slot = {
    worker: startThread(new URL('./import-worker.js', import.meta.url), LIMITS),
    ready: false,
    current: undefined,
    timer: undefined,
  };
  slots.add(slot);
  arm(slot, LOADING_LIMIT_MS);
  slot.worker.on('message', (message: ImportWorkerMessage) => hear(slot, message));
  // Out of memory, or a bug: the document is refused and the thread replaced, the server goes on.
  slot.worker.on('error', () => void retire(slot, failed()));
  slot.worker.on('exit', () => void retire(slot, failed()));
}

function hear(slot: Slot, message: ImportWorkerMessage): void {
  if (message.type === 'ready') {
    slot.ready = true;
    rest(slot);
    next();
    return;
  }
  const { current } = slot;
  if (!current || current.task !== message.task) return;
  if (message.type === 'started') {
    arm(slot, current.limitMs);
    return;
  }
  slot.current = undefined;
  rest(slot);
  current.settle(message.result);
  next();
}

/** An idle worker keeps no process alive, and goes after a while. */
function rest(slot: Slot): void {
  clearTimeout(slot.timer);
  slot.timer = setTimeout(() => void retire(slot, failed()), IDLE_MS);
  slot.timer.unref();
  slot.worker.unref();
}

async function retire(slot: Slot, result: RunImportResult): Promise<void> {
  if (!slots.delete(slot)) return;
  clearTimeout(slot.timer);
  slot.current?.settle(result);
  const neverLoaded = !slot.ready && slots.size === 0;
  // If not even loading works, waiting for another worker would be waiting for ever.
  if (neverLoaded) for (const left of waiting.splice(0)) left.settle(result);
  await slot.worker.terminate();
  next();
}

function timedOut(): RunImportResult {
  const message =
    'Reading this document took too long. Remove what does not belong to your preparation, or import it in parts.';
  return { ok: false, error: { code: 'IMPORT_TIMEOUT', message } };
}

function failed(): RunImportResult {
  const message = 'This document could not be read. Try again, or import it in parts.';
  return { ok: false, error: { code: 'IMPORT_FAILED', message } };
}
