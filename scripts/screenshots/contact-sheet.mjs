// One page with every picture beside its other sizes and themes, those of earlier runs as well.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function writeContactSheet(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.png'));
  const names = [...new Set(files.map((file) => path.basename(file, '.png')))].sort();
  const rows = names.map((name) => {
    const pictures = files
      .filter((file) => path.basename(file, '.png') === name)
      .sort()
      .map((file) => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`);
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
