/** A prep document as text, on its way to the import page. */
export interface PrepDocument {
  fileName: string;
  text: string;
  /** From a PDF: where a heading or a list begins is guessed. */
  rough?: true;
}

const KEY = 'mockpanel.document';

/** Keeps the document for the next page and for a reload; false where the browser stores nothing. */
export function keepDocument(document: PrepDocument): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(document));
    return true;
  } catch {
    return false;
  }
}

export function keptDocument(): PrepDocument | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<PrepDocument> | null;
    if (typeof value?.fileName !== 'string' || typeof value.text !== 'string') return null;
    const { fileName, text } = value;
    return value.rough ? { fileName, text, rough: true } : { fileName, text };
  } catch {
    return null;
  }
}

export function dropDocument(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}
