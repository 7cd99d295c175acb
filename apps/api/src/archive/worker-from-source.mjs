// Starts the archive worker from TypeScript, for tests and development: a loader that is given by flags does
// not reach a worker's own entry. The build leaves this file out.
import { register } from 'tsx/esm/api';

register();
await import(new URL('./archive-worker.ts', import.meta.url).href);
