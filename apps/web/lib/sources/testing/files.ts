/** A zip without compression, from names and texts; `claims` overstates what each file unpacks into. */
export function aZip(files: Record<string, string>, claims?: number): Uint8Array {
  const encoder = new TextEncoder();
  const local: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(files)) {
    const nameBytes = encoder.encode(name);
    const data = encoder.encode(text);
    const shared = [
      ...[...u16(20), ...u16(0), ...u16(0), ...u16(0), ...u16(0)],
      ...u32(crc32(data)),
      ...u32(data.length),
      ...u32(claims ?? data.length),
      ...u16(nameBytes.length),
      ...u16(0),
    ];
    const offset = local.length;
    local.push(...u32(0x04034b50), ...shared, ...nameBytes);
    for (const byte of data) local.push(byte);
    directory.push(
      ...[...u32(0x02014b50), ...u16(20), ...shared],
      ...[...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset), ...nameBytes],
    );
  }
  const count = Object.keys(files).length;
  const end = [
    ...[...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(count), ...u16(count)],
    ...[...u32(directory.length), ...u32(local.length), ...u16(0)],
  ];
  return new Uint8Array([...local, ...directory, ...end]);
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16((value >>> 16) & 0xffff)];

function crc32(data: Uint8Array): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document: lines that begin with `#` to `###` are headings, with `-` list items, others paragraphs. */
export function aDocx(lines: string[]): Uint8Array {
  const paragraphs = lines.map((line) => {
    const level = /^(#{1,3}) /.exec(line)?.[1]?.length;
    const style = level ? `Heading${level}` : line.startsWith('- ') ? 'ListParagraph' : 'Normal';
    const list =
      style === 'ListParagraph' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
    const text = line
      .replace(/^(#{1,3}|-) /, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;');
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  });
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return aZip({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACE}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  });
}

/** A PDF of one page with these lines, in letters of one height. */
export function aPdf(lines: string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(text);
}
