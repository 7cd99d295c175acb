import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Starts the script at `entry`, named as the build names it (`….js`), in a thread of its own. Compiled, that is
 * a plain script; from source (tests, development) it needs the TypeScript loader.
 */
export function startThread(entry: URL, resourceLimits: ResourceLimits): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(entry, { resourceLimits });
  return new Worker(new URL('./thread-from-source.mjs', import.meta.url), {
    resourceLimits,
    execArgv: ['--conditions=source'],
    workerData: { entry: entry.href.replace(/\.js$/, '.ts') },
  });
}
