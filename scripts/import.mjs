// npm run -s import -- FILE: reads a prep document and prints {pack, report} as JSON, without a server.
// Plain node: on a fresh clone it first installs and compiles what it needs, with all their output on stderr.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SHARED = path.join(ROOT, 'packages', 'shared');
const IMPORTER = path.join(SHARED, 'dist', 'prep', 'import-prep.js');
const MAX_BYTES = 4 * 1024 * 1024;
const LIMIT_MS = 2_000;

if (isMainThread) await main();
else await readInWorker();

async function main() {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) fail('Name one document: npm run -s import -- FILE');
  const text = readDocument(file);
  prepare();
  const result = await importText(text, path.basename(file));
  if (!result.ok) fail(result.error.message);
  const { pack, report } = result;
  // Whoever reads only the first lines closes the pipe, and that is no mistake.
  process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1));
  process.stdout.write(`${JSON.stringify({ pack, report }, null, 2)}\n`);
}

function fail(message) {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exit(1);
}

function readDocument(file) {
  const from = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const found = existsSync(from) ? from : path.resolve(file);
  try {
    if (!statSync(found).isFile()) fail(`"${file}" is not a file. Name a Markdown or text document.`);
    if (statSync(found).size > MAX_BYTES)
      fail('This document is over 2 MB. Keep the parts you want to rehearse and import those.');
    return decode(readFileSync(found));
  } catch (error) {
    return fail(
      `"${file}" cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  return bytes.toString('utf8');
}

/** Installs and compiles where that was not done, or where the source is newer than what was compiled. */
function prepare() {
  if (!existsSync(path.join(ROOT, 'node_modules', 'typescript')))
    run('npm', ['ci', '--include=dev'], 'Installing failed. Run "npm ci" and try again.');
  if (!existsSync(IMPORTER) || newest(path.join(SHARED, 'src')) > statSync(IMPORTER).mtimeMs)
    run(process.execPath, [compiler(), '-p', path.join(SHARED, 'tsconfig.build.json')], 'Compiling failed.');
}

function compiler() {
  const manifest = JSON.parse(
    readFileSync(path.join(ROOT, 'node_modules', 'typescript', 'package.json'), 'utf8'),
  );
  return path.join(ROOT, 'node_modules', 'typescript', manifest.bin.tsc);
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return Math.max(latest, newest(at));
    return entry.name.endsWith('.test.ts') ? latest : Math.max(latest, statSync(at).mtimeMs);
  }, 0);
}

function run(command, args, complaint) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32' && command === 'npm',
  });
  // The compiler also fails on a type error, after having written everything that is needed here.
  if (status !== 0 && !existsSync(IMPORTER)) fail(complaint);
}

/** In a thread, so that no document can take more than its time or memory. */
function importText(text, fileName) {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { text, fileName },
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  });
  const tooSlow = 'Reading this document took too long. Remove what does not belong to your preparation.';
  const refused = (message) => ({ ok: false, error: { message } });
  return new Promise((settle) => {
    let timer;
    worker.on('message', (message) => {
      // The clock starts when the thread has loaded its code and begins with the document.
      if (message === 'started') timer = setTimeout(() => settle(refused(tooSlow)), LIMIT_MS);
      else settle(message);
    });
    worker.on('error', (error) => settle(refused(`This document could not be read: ${error.message}.`)));
    worker.on('exit', () => settle(refused('This document could not be read.')));
    worker.on('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}

async function readInWorker() {
  const { importPrep } = await import(pathToFileURL(IMPORTER).href);
  parentPort.postMessage('started');
  parentPort.postMessage(importPrep(workerData.text, { fileName: workerData.fileName }));
}
