import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { templates } from '@mockpanel/shared/pack/templates/index-of-templates';
import { buildApp } from './app.js';
import { readEnv } from './env.js';
import { CannotStartError, faultOf } from './faults.js';
import { runImport } from './import/run-import.js';
import { createLogger } from './logger.js';
import { openStorage } from './storage/storage.js';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const env = readEnv(process.env);
const logger = createLogger(env.LOG_LEVEL);

const fail = (message: string) => (error: unknown) => {
  if (error instanceof CannotStartError) logger.fatal(error.message);
  else logger.fatal({ fault: faultOf(error) }, message);
  process.exit(1);
};
process.on('uncaughtException', fail('The server stopped because of a fault in itself.'));
process.on('unhandledRejection', (error) =>
  logger.error({ fault: faultOf(error) }, 'Something was left undone.'),
);

const storage = await openStorage({
  dataDir: env.DATA_DIR,
  onLostWrites: () => fail('The disk lost what was written to it. Check it, then start again.')(null),
});
const { version } = JSON.parse(readFileSync(fromHere('../package.json'), 'utf8')) as { version: string };

const app = await buildApp({
  storage,
  logger,
  templates,
  runImport,
  version,
  webRoot: fromHere('../../web/out'),
  host: env.HOST,
  publicUrl: env.PUBLIC_URL,
  trustProxy: env.TRUST_PROXY,
  createPassword: env.CREATE_PASSWORD,
  metricsToken: env.METRICS_TOKEN,
  commandRate: env.COMMAND_RATE,
  measuresProcess: true,
});

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  // Whatever hangs must not keep the process: everything acknowledged is on disk already.
  setTimeout(() => process.exit(0), 4_000).unref();
  await app.close();
  await storage.close();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void stop().catch(fail('The server did not stop cleanly.')));

const url = await app.listen(env.PORT).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new CannotStartError(`Port ${env.PORT} is in use. Stop what uses it, or set PORT to another number.`);
});
console.log(`Mockpanel is ready at ${url}`);
for (const lanUrl of app.lanUrls()) console.log(`On your network: ${lanUrl}`);
app.registry.recoverClocks().catch((error: unknown) => {
  logger.error({ fault: faultOf(error) }, 'Some clocks could not be recovered yet.');
});
