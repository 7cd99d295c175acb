// Prints how long reading an 11,000-line prep document takes, and half of it, so that growth shows: `npm run bench`.
import { performance } from 'node:perf_hooks';
import { importPrep } from '@mockpanel/shared/prep/import-prep';

const RUNS = 7;

function document(questions: number): string {
  const bank = Array.from(
    { length: questions },
    (_, index) =>
      `**${index + 1}. "Why choice ${index}?"**\n\n> "Because of ${index} reasons. They are known."\n\n`,
  );
  return ['# A long preparation\n\n# Likely questions\n', ...bank].join('\n');
}

function median(text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    importPrep(text);
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(RUNS / 2)] ?? 0;
}

const [whole, half] = [document(2_200), document(1_100)];
process.stdout.write(
  `${JSON.stringify({ lines: whole.split('\n').length, wholeMs: Math.round(median(whole)), halfMs: Math.round(median(half)) })}\n`,
);
