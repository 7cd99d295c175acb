import { type Convertible, textOf } from './conversions';
import type { Converted } from './convert-worker';

/**
 * The text of a file or of rich text, converted in a worker, so that the page stays usable meanwhile. Where there are
 * no workers, or this one cannot be loaded, it is done here. Rejects where the conversion breaks.
 */
export async function convert(source: Convertible): Promise<string | null> {
  const answer = await inWorker(source);
  if (answer === null) return textOf(source);
  if ('broken' in answer) throw new Error(`The ${source.kind} could not be converted.`);
  return answer.text;
}

/** Null: there was no worker to do it. */
async function inWorker(source: Convertible): Promise<Converted | null> {
  if (typeof Worker === 'undefined') return null;
  const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Converted | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Converted | object>) => {
        // pdf.js takes any worker for its own, and greets the page.
        if ('text' in data || 'broken' in data) resolve(data);
      };
      worker.onerror = () => resolve(null);
      worker.postMessage(source);
    });
  } finally {
    worker.terminate();
  }
}
