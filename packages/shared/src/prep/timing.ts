import { VOCABULARIES } from './vocabulary/match.js';

export interface TimeRange {
  startMs: number;
  endMs: number;
  /** What remains of the title. */
  label: string;
}

export interface Duration {
  /** The length, or the longer end of "60–90 seconds". */
  ms: number;
  /** The shorter end of a range, else the same. */
  minMs: number;
  label: string;
}

const CLOCK = '\\d{1,3}:\\d{2}(?::\\d{2})?';
const WORDS = VOCABULARIES.map((vocabulary) => vocabulary.rangeWords).join('|');
const BETWEEN = `\\s*(?:[-–—→]|->|${WORDS})\\s*`;
const CLOCK_RANGE = new RegExp(`[[(]?\\s*(${CLOCK})${BETWEEN}(${CLOCK})\\s*[\\])]?`, 'i');
const unit = (kind: 'seconds' | 'minutes' | 'hours') =>
  VOCABULARIES.map((vocabulary) => vocabulary.units[kind]).join('|');
const UNIT = `(?:${unit('hours')}|${unit('minutes')}|${unit('seconds')})`;
const NUMBER_WORDS = VOCABULARIES.flatMap((vocabulary) => Object.keys(vocabulary.numbers)).join('|');
const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${NUMBER_WORDS})`;
const MINUTE_RANGE = new RegExp(
  `^\\W{0,3}(?:(?:${unit('minutes')})\\.?\\s*)?(\\d{1,3})\\s*[-–—]\\s*(\\d{1,3})\\s*(?:${unit('minutes')})(?![a-z])[\\s:.,–—|)-]*`,
  'i',
);
/** `Minutes 0-5: Welcome`. */
const LEADING_MINUTES = new RegExp(
  `^\\W{0,3}(?:${unit('minutes')})\\.?\\s*(\\d{1,3})\\s*[-–—]\\s*(\\d{1,3})(?!\\d|:\\d)[\\s:.,–—|)-]*`,
  'i',
);
const ABOUT = `(?:[~≈<≤]|${VOCABULARIES.map((vocabulary) => vocabulary.aboutWords).join('|')})\\s*`;
const AMOUNT = new RegExp(
  `(?:${ABOUT})?(?:(${NUMBER})\\s*[-–—]\\s*)?(?<![a-z\\d])(${NUMBER})[\\s-]*(${UNIT})(?![a-z])\\.?`,
  'i',
);
/** `1 min 30 s`: what a second unit adds. */
const MORE_SECONDS = new RegExp(
  `^\\s*(?:,|&|and|y|und)?\\s*(\\d{1,2})\\s*(?:${unit('seconds')})(?![a-z])\\.?`,
  'i',
);
/** `5'`, `30"`, `1'30"`, in brackets or alone. */
const MARKED =
  /[[(]\s*(?:(\d{1,3})\s*['′’])?\s*(?:(\d{1,2})\s*(?:''|["″”]))?\s*[\])]|^\s*(?:(\d{1,3})\s*['′’])\s*(?:(\d{1,2})\s*(?:''|["″”]))?\s*$/;
const BARE_CLOCK = new RegExp(`[[(]\\s*(\\d{1,2}):(\\d{2})\\s*[\\])]`);

const MAX_MS = 6 * 60 * 60 * 1_000;

function clockMs(text: string): number {
  return text.split(':').reduce((total, part) => total * 60 + Number(part), 0) * 1_000;
}

function tidy(label: string): string {
  return label
    .replace(/[[(]\s*[\])]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:.,–—|-]+|[\s:,–—|-]+$/g, '')
    .trim();
}

/** `[0:00-1:00] Hook` or `Hook (0:00 – 1:00)` or `0–2 min: Hook`. */
export function parseTimeRange(typed: string): TimeRange | undefined {
  const text = withPlainMarks(typed);
  const head = text.slice(0, 300);
  const clock = CLOCK_RANGE.exec(head);
  const minutes = clock ? null : (MINUTE_RANGE.exec(head) ?? LEADING_MINUTES.exec(head));
  const match = clock ?? minutes;
  if (!match?.[1] || !match[2]) return undefined;
  const scale = (part: string) => (clock ? clockMs(part) : Number(part) * 60_000);
  const [startMs, endMs] = [scale(match[1]), scale(match[2])];
  if (endMs <= startMs || endMs > MAX_MS) return undefined;
  const label = tidy(text.slice(0, match.index) + text.slice(match.index + match[0].length));
  return { startMs, endMs, label };
}

function numberOf(text: string): number {
  const word = text.toLowerCase();
  for (const { numbers } of VOCABULARIES) if (numbers[word] !== undefined) return numbers[word];
  return Number(word.replace(',', '.'));
}

const SECONDS = new RegExp(`^(?:${unit('seconds')})$`, 'i');
const MINUTES = new RegExp(`^(?:${unit('minutes')})$`, 'i');

function unitMs(text: string): number {
  if (SECONDS.test(text)) return 1_000;
  return MINUTES.test(text) ? 60_000 : 3_600_000;
}

const FULL_WIDTH: Record<string, string> = {
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '：': ':',
  '－': '-',
  '～': '-',
  '`': ' ',
};

/** Chinese brackets and colons as the patterns write them, one for one. */
function withPlainMarks(text: string): string {
  return text.replace(/[（）【】：－～`]/g, (mark) => FULL_WIDTH[mark] ?? mark);
}

/** Any amount of time in a text: `(30 seconds)`, `2-minute`, `60–90 s`. */
export function parseDuration(text: string): Duration | undefined {
  const head = withPlainMarks(text.slice(0, 300));
  const match = AMOUNT.exec(head);
  if (!match?.[2] || !match[3]) return bareClock(head) ?? markedTime(head);
  const scale = unitMs(match[3]);
  const end = match.index + match[0].length;
  const more = scale > 1_000 && scale < 3_600_000 ? MORE_SECONDS.exec(head.slice(end)) : null;
  const ms = Math.round(numberOf(match[2]) * scale) + Number(more?.[1] ?? 0) * 1_000;
  const minMs = match[1] ? Math.round(numberOf(match[1]) * scale) : ms;
  if (!(ms >= 1_000) || ms > MAX_MS) return undefined;
  const label = tidy(head.slice(0, match.index) + head.slice(end + (more?.[0].length ?? 0)));
  return { ms, minMs: Math.min(minMs, ms), label };
}

function markedTime(head: string): Duration | undefined {
  const match = MARKED.exec(head);
  const [minutes, seconds] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]];
  if (!match || (minutes === undefined && seconds === undefined)) return undefined;
  const ms = Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1_000;
  if (ms < 1_000 || ms > MAX_MS) return undefined;
  const label = tidy(head.slice(0, match.index) + head.slice(match.index + match[0].length));
  return { ms, minMs: ms, label };
}

function bareClock(head: string): Duration | undefined {
  const match = BARE_CLOCK.exec(head);
  if (!match) return undefined;
  const ms = clockMs(`${match[1]}:${match[2]}`);
  if (ms < 1_000) return undefined;
  return {
    ms,
    minMs: ms,
    label: tidy(head.slice(0, match.index) + head.slice(match.index + match[0].length)),
  };
}

const LONGEST_TITLE = 300;

/** A duration that is set apart from the title it belongs to: in brackets, or after a dash at the end. */
export function parseBeatDuration(typed: string): Duration | undefined {
  // Longer lines are prose: their middle is not searched.
  if (typed.length > LONGEST_TITLE) return undefined;
  const title = withPlainMarks(typed);
  const apart = /^(.*?)\s*(?:[[(]([^()[\]]{1,30})[\])]|[–—:,|-]\s*([^–—:,|()[\]]{1,24}))\s*:?$/.exec(title);
  const leading = /^[[(]?([^()[\]:–—]{1,20})[\])]?\s*[:–—|\])-]\s*(.+)$/.exec(title);
  // `Why now (1 min) ⭐ the core`: what is said of it behind the brackets.
  const inside = /^(.{1,200}?)\s*[[(]([^()[\]]{1,30})[\])]\s*([^()[\]]{1,24})$/.exec(title);
  const sides: [string | undefined, string | null | undefined][] = [
    [apart?.[2] ?? apart?.[3], apart?.[1]],
    [leading?.[1], leading?.[2]],
    [inside?.[2], inside && `${inside[1]} ${inside[3]}`],
  ];
  for (const [amount, label] of sides) {
    if (amount === undefined || typeof label !== 'string' || tidy(label) === '') continue;
    const duration = parseDuration(apart?.[2] === amount || inside?.[2] === amount ? `(${amount})` : amount);
    if (duration && duration.label === '') return { ...duration, label: tidy(label) };
  }
  return undefined;
}
