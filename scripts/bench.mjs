// `npm run bench`: W1 for Mockpanel and for bare Socket.IO, in turns, and the ratios between them; then how long
// a review and progress take to read.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { root, setUp, toolEnv } from './setup.mjs';

const ROOMS = Number(process.env.BENCH_ROOMS ?? 167);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

setUp();
spawnSync(path.join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--filter=@mockpanel/api'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...toolEnv() },
});

/** Server and load generator get one core each, where the machine has two and a way to pin. */
const canPin = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
const pinned = (core, command) => (canPin ? ['taskset', '-c', String(core), ...command] : command);

function start(command, env) {
  const [file, ...args] = pinned(0, command);
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', () => reject(new Error(`The server did not start:\n${printed}`)));
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const origin = /ready at (http:\/\/\S+)/.exec(printed)?.[1];
      if (origin) resolve({ origin, child });
    });
  });
}

const rssOf = (child) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

function load(kind, origin) {
  const [file, ...args] = pinned(1, [
    process.execPath,
    '--import',
    'tsx',
    '--conditions=source',
    'tests/load/w1.ts',
    kind,
    origin,
    String(ROOMS),
    String(SECONDS),
  ]);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(printed)) : reject(new Error(printed))));
  });
}

async function measure(kind) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mockpanel-bench-'));
  const server =
    kind === 'reference'
      ? await start([process.execPath, '--import', 'tsx', 'tests/load/reference-server.ts'], {})
      : await start([process.execPath, '--max-semi-space-size=64', 'apps/api/dist/main.js'], {
          PORT: '0',
          HOST: '127.0.0.1',
          DATA_DIR: dataDir,
          COMMAND_RATE: '100000',
          LOG_LEVEL: 'warn',
        });
  const idle = rssOf(server.child);
  const figures = await load(kind, server.origin);
  const perConnectionKb = (rssOf(server.child) - idle) / 1024 / (ROOMS * 6);
  server.child.removeAllListeners('exit');
  server.child.kill('SIGTERM');
  await new Promise((resolve) => server.child.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
  return { ...figures, perConnectionKb: Number(perConnectionKb.toFixed(1)) };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const runs = [];
for (let run = 1; run <= RUNS; run++) {
  const reference = await measure('reference');
  const mockpanel = await measure('mockpanel');
  runs.push({ reference, mockpanel });
  console.log(
    `run ${run}: reference ${JSON.stringify(reference)}\n       mockpanel ${JSON.stringify(mockpanel)}`,
  );
}
const row = (name, key, better) => {
  const of = (kind) => median(runs.map((run) => run[kind][key]));
  const ratio = median(runs.map((run) => run.mockpanel[key] / run.reference[key]));
  return {
    figure: name,
    reference: of('reference'),
    mockpanel: of('mockpanel'),
    ratio: Number(ratio.toFixed(2)),
    better,
  };
};
const table = [
  row('commands a second', 'commandsPerSecond', 'higher'),
  row('p50 at half load, ms', 'p50', 'lower'),
  row('p99 at half load, ms', 'p99', 'lower'),
  row('all leave and come back at once, ms', 'stormMs', 'lower'),
  row('memory a connection after the run, KB', 'perConnectionKb', 'lower'),
];
console.log(
  `\nW1: ${ROOMS} rooms × 6, ${RUNS} paired runs of ${SECONDS} s, medians${canPin ? ', one core each' : ''}`,
);
console.table(table);
const read = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=source', 'tests/load/reading.ts'],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
);
if (read.status !== 0) throw new Error('Reading could not be measured.');
const reading = JSON.parse(read.stdout);
console.log(`\nReading: ${reading.sessions} sessions of two hours, medians of ${reading.reads} reads`);
console.table([
  { figure: 'the shortest answer (reference), ms', is: reading.referenceMs },
  { figure: 'a review, the first of the process, ms', is: reading.review.firstMs },
  { figure: 'a review, from the log, CPU ms', is: reading.review.coldCpuMs, goal: 20 },
  { figure: 'a review again, ms', is: reading.review.medianMs, goal: 20 },
  { figure: 'progress over all sessions, ms', is: reading.progress.medianMs, goal: 50 },
]);
const imported = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=source', 'tests/load/import.ts'],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
);
if (imported.status !== 0) throw new Error('Importing could not be measured.');
const importing = JSON.parse(imported.stdout);
console.log(`\nImporting: a document of ${importing.lines} lines, and half of it, medians`);
console.table([
  { figure: 'the whole, ms', is: importing.wholeMs, goal: 500 },
  { figure: 'half of it, ms', is: importing.halfMs },
]);
mkdirSync(path.join(root, 'reports'), { recursive: true });
writeFileSync(
  path.join(root, 'reports/bench.json'),
  `${JSON.stringify({ rooms: ROOMS, seconds: SECONDS, runs, table, reading, importing }, null, 2)}\n`,
);
