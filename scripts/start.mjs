// `npm start`: sets everything up, builds what changed, and serves, all in this one process.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun, root, setUp } from './setup.mjs';

setUp();
mustRun(
  process.execPath,
  [path.join(root, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--output-logs=errors-only'],
  {
    stdio: ['ignore', 2, 'inherit'],
  },
);

await import(pathToFileURL(path.join(root, 'apps/api/dist/main.js')).href);
