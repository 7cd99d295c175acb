import { parentPort } from 'node:worker_threads';
import { importPrep } from '@mockpanel/shared/prep/import-prep';

/** One document to read. */
export interface ImportTask {
  task: number;
  fileName: string;
  text: string;
}

/** `ready`: loaded. `started`: the clock runs from here. Then the result. */
export type ImportWorkerMessage =
  | { type: 'ready' }
  | { type: 'started'; task: number }
  | { type: 'done'; task: number; result: ReturnType<typeof importPrep> };

const port = parentPort;
if (!port) throw new Error('import-worker runs in a worker thread only.');

const post = (message: ImportWorkerMessage): void => port.postMessage(message);

port.on('message', ({ task, fileName, text }: ImportTask) => {
  post({ type: 'started', task });
  post({ type: 'done', task, result: importPrep(text, { fileName }) });
});
post({ type: 'ready' });
