const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  iquest: '¿',
  rarr: '→',
};

/** Code spans stay as they are; `&lt;` and `&gt;` do too, since a reader would take what they hold for a tag. */
const ENTITY = /`[^`]*`|&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([a-z]{2,6}));/g;

/** `Q&amp;A` → `Q&A`: what exporters leave in a text that is no HTML. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (typed, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? typed;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    // Control characters, half pairs and angle brackets are no text that anyone meant.
    const isText = code >= 0x20 && code !== 0x7f && code !== 0x3c && code !== 0x3e && code <= 0x10ffff;
    return isText && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : typed;
  });
}
