// How long a review and progress take to read: a server with a hundred two-hour sessions of one pack. Prints JSON.
import { createHash, randomBytes } from 'node:crypto';
import { outcomeOf } from '@mockpanel/shared/review/outcome';
import { settingsSchema } from '@mockpanel/shared/room/settings';
import { longSession } from '@mockpanel/shared/testing/review-rooms';
import { openStorage } from '../../apps/api/src/storage/storage.js';
import { freshDataDir, removeDataDir, startServer } from '../support/server.js';

const SESSIONS = 100;
const READS = 60;
const COLD_READS = 40;
const DAY_MS = 86_400_000;
/** Six rounds of twenty minutes. */
const ROUND_MS = 20 * 60_000;

const token = randomBytes(32).toString('base64url');
const dataDir = await freshDataDir();

/** A hundred sessions on as many days, each with its log. */
async function fill(): Promise<void> {
  const storage = await openStorage({ dataDir });
  await storage.workspaces.create('w', createHash('sha256').update(token).digest('hex'));
  const scene = longSession(ROUND_MS);
  const { pack } = scene.state;
  await storage.packs.create('w', 'p', pack);
  const outcome = outcomeOf(scene.state);
  if (!outcome) throw new Error('Nothing is revealed.');
  for (let index = 0; index < SESSIONS; index += 1) {
    const room = { id: `r${index}`, workspaceId: 'w', packId: 'p', code: `C${index}`, pack };
    await storage.rooms.create({ ...room, settings: settingsSchema.parse({}), passcodeHash: null }, []);
    const appends = scene.log.map(({ at, events }, place) =>
      storage.log.append({
        entry: {
          roomId: room.id,
          seq: place + 1,
          actorId: 'a',
          commandId: `c${place}`,
          bodyHash: '',
          at: at + index * DAY_MS,
          events,
        },
        ...(place === scene.log.length - 1
          ? {
              phase: 'debrief' as const,
              outcome: { ...outcome, startedAt: outcome.startedAt + index * DAY_MS },
            }
          : {}),
      }),
    );
    await Promise.all(appends);
  }
  await storage.close();
}

await fill();
const server = await startServer({ dataDir, env: { LOG_LEVEL: 'warn' } });

async function timed(path: string): Promise<{ ms: number; bytes: number }> {
  const startedAt = performance.now();
  const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return { ms: performance.now() - startedAt, bytes: text.length };
}

/** What the server has computed so far, in ms: unlike the clock on the wall it counts nobody else's work. */
async function cpuMs(): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(metrics)?.[1]) * 1_000;
}

/** CPU time of one read of a room that is not in memory: the room's log, its replay, its review. */
async function coldCpuMs(): Promise<number> {
  const before = await cpuMs();
  for (let index = 2; index < 2 + COLD_READS; index += 1) await timed(`/api/rooms/r${index}/review`);
  return ((await cpuMs()) - before) / COLD_READS;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number) => Number(value.toFixed(1));

/** Medians of many reads; the reference is the same server's shortest answer, in turns with the others. */
async function measure() {
  const paths = { healthz: '/healthz', review: '/api/rooms/r1/review', progress: '/api/progress?packId=p' };
  const first = await timed(paths.review);
  const cold = await coldCpuMs();
  const runs = { healthz: [] as number[], review: [] as number[], progress: [] as number[] };
  const kb = { healthz: 0, review: 0, progress: 0 };
  for (let read = 0; read < READS; read += 1)
    for (const name of ['healthz', 'review', 'progress'] as const) {
      const { ms, bytes } = await timed(paths[name]);
      runs[name].push(ms);
      kb[name] = rounded(bytes / 1000);
    }
  return {
    sessions: SESSIONS,
    reads: READS,
    referenceMs: rounded(median(runs.healthz)),
    review: {
      firstMs: rounded(first.ms),
      coldCpuMs: rounded(cold),
      medianMs: rounded(median(runs.review)),
      kb: kb.review,
    },
    progress: { medianMs: rounded(median(runs.progress)), kb: kb.progress },
  };
}

try {
  console.log(JSON.stringify(await measure()));
} finally {
  await server.stop();
  await removeDataDir(dataDir);
}
