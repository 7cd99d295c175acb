/** A piece of text on a page of a PDF, as pdf.js gives it. */
export interface PdfPiece {
  str: string;
  hasEOL: boolean;
  /** The height of the letters, in points; 0 for what draws nothing. */
  height: number;
  /** Where it stands: from the bottom of the page, in points. */
  y: number;
}

interface PdfLine {
  text: string;
  height: number;
  y: number;
}

const HEADING_RATIO = 1.15;
const LONGEST_HEADING = 120;
/** A gap this many times the letters' height begins a paragraph. */
const GAP = 1.9;

/**
 * The text of a PDF's pages, roughly: a PDF knows where letters stand and not what they are. Lines in larger
 * letters become headings, gaps become blank lines, bullets become list items.
 */
export function pdfLines(pages: readonly (readonly PdfPiece[])[]): string {
  const lines = pages.map(linesOf);
  const body = commonHeight(lines.flat());
  const text = lines.map((page) => pageText(page, body)).join('\n\n');
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const piece of pieces) {
    line ??= { text: '', height: 0, y: piece.y };
    line.text += piece.str;
    if (piece.str.trim() !== '') line.height = Math.max(line.height, piece.height);
    if (!piece.hasEOL) continue;
    lines.push(line);
    line = undefined;
  }
  if (line) lines.push(line);
  return lines;
}

/** The height in which most letters stand. */
function commonHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { text, height } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function pageText(lines: readonly PdfLine[], body: number): string {
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    const before = lines[index - 1];
    const gap = before ? before.y - line.y : 0;
    const isHeading =
      body > 0 && line.height >= body * HEADING_RATIO && text !== '' && text.length <= LONGEST_HEADING;
    if (before && (gap > line.height * GAP || isHeading)) out.push('');
    out.push(isHeading ? `${line.height >= body * 1.6 ? '#' : '##'} ${text}` : asItem(text));
    if (isHeading) out.push('');
  }
  return out.join('\n');
}

const asItem = (text: string) => text.replace(/^[•●▪◦‣·]\s*/, '- ');
