/** Longer lines are prose: they are never read as a label, a name or a question's heading. */
export const LABEL_LIMIT = 400;

/** The words of a short line without Markdown's inline marks. */
export function plainInline(text: string): string {
  if (text.length > LABEL_LIMIT * 2 || !/[*_`~<[]/.test(text)) return text.trim();
  return text
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(^|[\s("“'])[*_](?=\S)/g, '$1')
    .replace(/(\S)[*_](?=$|[\s)"”'.,:;!?])/g, '$1')
    .trim();
}

/** Without the colon that a label ends in. A pattern would search every run of blanks for one. */
export function withoutColon(text: string): string {
  const trimmed = text.trimEnd();
  return /[:：]$/.test(trimmed) ? trimmed.slice(0, -1).trimEnd() : trimmed;
}

const PAIRS: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’', "'": "'" };

/** The text inside one pair of quotation marks around the whole, or the text itself; never empty if it is not. */
export function stripQuotes(text: string): string {
  const trimmed = text.trim();
  const close = PAIRS[trimmed[0] ?? ''];
  if (close === undefined) return trimmed;
  const body = trimmed.replace(/[.,;:]$/, (mark, at: number) => (trimmed[at - 1] === close ? '' : mark));
  if (body.length < 3 || !(body.endsWith(close) || (close === '“' && /[”"]$/.test(body)))) return trimmed;
  const inner = body.slice(1, -1).trim();
  // Quotation marks around nothing stay: a text is never read away.
  return inner === '' || closesEarly(inner, close) ? trimmed : inner;
}

/** True where the opening mark is closed before the end, as in `"Yes" or "no"`. */
function closesEarly(inner: string, close: string): boolean {
  const at = inner.indexOf(close);
  if (at < 0) return false;
  if (close === "'" || close === '’') return /\S['’](\s|[.,;:!?]\s)/.test(inner) && !/\s['‘]\S/.test(inner);
  if (close !== '"') return true;
  return at > 0 && /\S/.test(inner[at - 1] ?? '') && /^"(\s|[.,;:!?)]|$)/.test(inner.slice(at));
}

export function isQuoted(text: string): boolean {
  const trimmed = text.trim();
  return stripQuotes(trimmed) !== trimmed;
}

/** `12.`, `7- `, `(3)`, `Q4:`, `Question 5 -`, `Pregunta 2:`, `#6`, `3、`, `一、` at the start of a line. */
const NUMBERING =
  /^(?:\(?#?\d{1,4}[.):]\s+|\d{1,3}-\s+(?=[\p{Lu}¿“"«])|\d{1,2}\uFE0F?\u20E3\s*|[[【（]\d{1,3}[\]】）]\s*|[a-h]\)\s+|\d{1,2}(?:\.\d{1,2}){1,3}[.):]?\s+(?:[–—-]\s+)?|#\d{1,4}\s+|(?:q(?:uestion)?|p(?:regunta)?|f(?:rage)?|问题?|第)\s*#?\d{1,4}\s*(?:[.):：–—-]\s*|题[:：]?\s*)|(?:\p{L}{2,14} ){1,2}(?:question|pregunta|frage) ?#?\d{1,2}\s*[:：.–—-]\s*|(?:q|question|pregunta|frage|问题?)\s*[:：]\s*|\d{1,4}、\s*|\d{1,4}[.)](?=\p{Script=Han})|[一二三四五六七八九十]{1,3}、\s*)/iu;

export function isNumbered(text: string): boolean {
  return NUMBERING.test(text);
}

export function stripNumbering(text: string): string {
  return text.replace(NUMBERING, '').trim();
}

/** `Technical question: "Why?"`: what kind of question it is, before the question itself. */
const KIND =
  /^(?:[\p{L}/-]{1,20} ){0,3}(?:question|pregunta|frage|问题)(?: [\p{L}()/-]{1,20}){0,3}(?: ?#?\d{1,3})?\s?[:：–—-]\s?(?=["“«„¿])/iu;

/** `To begin with: „Tell us who you are.“`: a few words before what is quoted whole. */
const LEAD_IN = /^[\p{L}][\p{L}\d /-]{1,40}\s?[:：]\s?(?=["“«„¿「])/u;

/** What is quoted whole after a few words, with its number before it. */
export function withoutLeadIn(text: string): string {
  const number = NUMBERING.exec(text)?.[0] ?? '';
  const bare = text.slice(number.length);
  const rest = bare.replace(LEAD_IN, '');
  return isQuoted(rest) && !KIND.test(bare) ? number + rest : text;
}

/** `Q What do you test first?`: the letter without a colon. */
const LETTER = /^Q\s+(?=\p{Lu}[^?？]{2,400}[?？])/u;

/** What somebody adds behind a question in quotation marks: `"Why?" (if there is time)`. */
const REMARK = /^(["“«„].{2,400}["”»“])\s{1,3}[(（][^()（）]{1,80}[)）]$/s;

/** A question as it is asked: without number, emphasis around it and quotation marks. */
export function questionText(text: string): string {
  let current = stripNumbering(unwrapEmphasis(unwrapLink(stripDecoration(stripTail(text)))));
  current = stripNumbering(unwrapEmphasis(unwrapLink(stripDecoration(current))));
  const asked = stripTail(current).replace(KIND, '').replace(LETTER, '');
  return stripQuotes(REMARK.exec(asked)?.[1] ?? asked);
}

/** An anchor or a link to another place, and where it was asked: `(asked at the lock)`, `[^](#top)`, `{#why}`. */
const TAIL =
  /(?<=\S)\s{0,3}(?:\[[^\][]{0,30}\]\(#[^()\s]{0,200}\)|<a\b[^<>]{0,200}>(?:[^<>]{0,40}<\/a>)?|\{#[\w-]{1,80}\}|[([](?:asked|frequently asked|very common|common|gefragt|preguntad[ao]|frecuente|高频|常考|常问)[^()[\]]{0,80}[)\]])$/iu;

function stripTail(text: string): string {
  const trimmed = text.trim();
  return /[)\]>}]$/.test(trimmed) && trimmed.length <= LABEL_LIMIT * 2
    ? trimmed.replace(TAIL, '').trim()
    : trimmed;
}

const DECORATION =
  /^(?:<a\b[^<>]{0,200}>(?:[^<>]{0,40}<\/a>)?|<\/a>|\[\]\([^()\s]{0,600}\)|\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|\[[ xX]\]\s|\s)+(?=\S)/u;

/** Without the anchor, the emoji and the task box that a line begins with. */
export function stripDecoration(text: string): string {
  const trimmed = text.trim();
  // Keycaps and figures are emoji to Unicode; a number stays.
  return /^[<[\p{Extended_Pictographic}]/u.test(trimmed) ? trimmed.replace(DECORATION, '') : trimmed;
}

const LINK = /^\[([^\][]{1,600})\]\([^()\s]*\)$/;

/** `[text](address)` → `text`, where the link is all there is. */
export function unwrapLink(text: string): string {
  return LINK.exec(text)?.[1]?.trim() ?? text;
}

/** A link to another place in the same document: an entry of a table of contents. */
export function isContentsLink(text: string): boolean {
  return /^\[[^\][]{1,600}\]\(#[^()\s]*\)$/.test(text.trim());
}

/** `**text**` → `text`, only where the marks hold the whole line. */
export function unwrapEmphasis(text: string): string {
  for (const mark of ['***', '**', '__', '*', '_'])
    if (text.startsWith(mark) && text.endsWith(mark) && text.length > mark.length * 2) {
      const inner = text.slice(mark.length, -mark.length);
      if (!inner.includes(mark)) return inner.trim();
    }
  return text;
}

/** True for what is plainly meant to be asked. */
export function looksAsked(text: string): boolean {
  return hasQuestionMark(text) || isQuoted(stripNumbering(unwrapEmphasis(text.trim())).replace(KIND, ''));
}

export function hasQuestionMark(text: string): boolean {
  return /[?？]["”'」』*_]*\s*(\([^()]*\)|（[^（）]*）)?$/.test(questionText(plainInline(text)).slice(-300));
}

const SENTENCE_END = /[.!?](?=["”’')]*\s+["“'(]?[\p{Lu}\d])/gu;
const NO_END = /\b(?:[Vv]s|e\.g|i\.e|etc|approx|[DMS][rt]|Mrs|Ms|Inc|\p{Lu})\.$/u;

/** The sentences of a text, in order. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const paragraph of text.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)) {
    let start = 0;
    for (const match of paragraph.matchAll(SENTENCE_END)) {
      let end = match.index + 1;
      if (NO_END.test(paragraph.slice(Math.max(start, end - 8), end))) continue;
      while (/["”’')]/.test(paragraph[end] ?? '')) end += 1;
      found.push(paragraph.slice(start, end));
      start = end;
    }
    found.push(paragraph.slice(start));
  }
  return found.map((sentence) => oneSpace(sentence)).filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text reduced to what makes two questions the same. */
export function sameWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Cuts at a word's end, with an ellipsis, so that the result fits. */
export function fitWithin(text: string, limit: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= limit) return trimmed;
  const cut = trimmed.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit * 0.6 ? space : limit - 2).trimEnd()}…`;
}
