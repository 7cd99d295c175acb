// `npm test`: sets everything up, runs every check and test, and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { root, setUp, toolEnv } from './setup.mjs';

const reports = path.join(root, 'reports');
const bin = (name) => path.join(root, 'node_modules/.bin', name);

/** Runs a tool with its output shown; answers whether it succeeded. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...toolEnv(), ...env },
  });
  return status === 0;
}

/** What a vitest or Playwright JSON report counts; a runner that left no report is one failure. */
function counted(file, ok, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  // A runner can fail beside its tests (a leak, a broken set-up): that counts too.
  return counts.failed === 0 && !ok ? { ...counts, failed: 1 } : counts;
}

const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

function vitest() {
  const file = path.join(reports, 'vitest.json');
  const ok = run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`]);
  return counted(file, ok, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
  }));
}

function playwright(browser) {
  const file = path.join(reports, 'playwright.json');
  const ok = run(bin('playwright'), ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...(browser === 'bundled' ? {} : { CHROMIUM_PATH: browser }),
  });
  return counted(file, ok, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

setUp();
const browser = findBrowser();
if (!browser) {
  console.error(
    'No browser was found and none could be installed: run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.',
  );
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [
  check(run(bin('biome'), ['ci', '.'])),
  check(run(bin('turbo'), ['run', 'build', 'typecheck'])),
  check(run(bin('tsc'), ['-p', 'tests/tsconfig.json'])),
  vitest(),
  browser ? playwright(browser) : check(false),
];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
