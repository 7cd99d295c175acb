// Starts a thread from TypeScript, for tests and development: a loader that is given by flags does not reach
// a worker's own entry. The build leaves this file out.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.entry);
