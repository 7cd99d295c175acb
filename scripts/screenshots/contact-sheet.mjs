// One page with every picture beside its other sizes and themes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export function writeContactSheet(folder, taken) {
  const names = [...new Set(taken.map(({ name }) => name))];
  const rows = names.map((name) => {
    const pictures = taken
      .filter((picture) => picture.name === name)
      .sort((a, b) => a.file.localeCompare(b.file))
      .map(({ file }) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`);
    return `<h2>${name}</h2><div>${pictures.join('')}</div>`;
  });
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Mockpanel, every screen</title>
<style>body{font:16px sans-serif;margin:24px;background:#888}img{height:420px;margin-right:12px;vertical-align:top}div{white-space:nowrap;overflow-x:auto}</style>
${rows.join('\n')}
`,
  );
}
