import { afterAll, describe, expect, it } from 'vitest';
import { closeImportWorkers, runImport } from './run-import.js';

const card = (
  index: number,
) => `## Person Number${'abcdefghij'[index % 10]}${'abcdefghij'[Math.floor(index / 10) % 10]}
**Role:** Head of area ${index}

**Cares about:**
- Cost in year ${index}

**Likely questions:**
- "What about ${index}?"

---
`;

/** 11,000 lines in the shape of a real document. */
function longDocument(): string {
  const bank = Array.from(
    { length: 2_200 },
    (_, index) =>
      `**${index + 1}. "Why choice ${index}?"**\n\n> "Because of ${index} reasons. They are known."\n\n`,
  );
  return [
    '# A long preparation\n\n# Interviewers\n',
    ...Array.from({ length: 20 }, (_, at) => card(at)),
    '# Likely questions\n',
    ...bank,
  ].join('\n');
}

const bombs: [string, string][] = [
  ['20,000 nested quotes', '>'.repeat(20_000)],
  ['100,000 brackets', `# Questions\n\n- ${'['.repeat(100_000)}?`],
  ['one line of 5 MB', 'a '.repeat(2_500_000)],
  ['NULs', 'a\u0000b\u0000'],
  ['a renamed zip', 'PK\u0003\u0004\u0014\u0000'],
  ['UTF-16 read as UTF-8', Buffer.from('# The pitch', 'utf16le').toString('utf8')],
  ['half a million emphasis marks', '*a **b '.repeat(70_000)],
  ['deep lists', Array.from({ length: 1_300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
];

describe('runImport', { timeout: 60_000 }, () => {
  afterAll(closeImportWorkers);

  it('given a document, when it is imported, then the worker answers with the pack', async () => {
    const result = await runImport({
      fileName: 'x.md',
      text: '# Talk\n\n# Questions\n\n**1. "Why?"**\n\n> "Because."',
    });
    expect(result.ok && result.pack.questions.map((question) => question.text)).toEqual(['Why?']);
  });

  it('given a document of 11,000 lines, when it is imported, then all of it arrives and the main thread keeps turning', async () => {
    const text = longDocument();
    expect(text.split('\n').length).toBeGreaterThan(11_000);
    let turns = 0;
    const beat = setInterval(() => {
      turns += 1;
    }, 5);
    const result = await runImport({ fileName: 'long.md', text }, { limitMs: 30_000 });
    clearInterval(beat);
    expect(result.ok && result.pack.questions.length).toBe(2_200);
    expect(result.ok && result.pack.roleCards.length).toBe(20);
    expect(turns).toBeGreaterThan(3);
  });

  it.each(bombs)(
    'given %s, when it is imported, then an answer comes and the worker lives on',
    async (_name, text) => {
      const result = await runImport({ fileName: 'bomb.md', text });
      if (!result.ok) expect(result.error.message).toMatch(/[a-z]{3}.*\.$/);
      const after = await runImport({
        fileName: 'x.md',
        text: '# Questions\n\n**1. "Why?"**\n\n> "Because."',
      });
      expect(after.ok).toBe(true);
    },
  );

  it('given more time than the limit, when a document is read, then it is refused with words and the next one is read', async () => {
    const slow = await runImport({ fileName: 'slow.md', text: longDocument() }, { limitMs: 1 });
    expect(slow.ok === false && slow.error.code).toBe('IMPORT_TIMEOUT');
    const after = await runImport({ fileName: 'x.md', text: '# Questions\n\n**1. "Why?"**\n\n> "Because."' });
    expect(after.ok).toBe(true);
  });

  it('given eight imports at once, when they wait for two workers, then each gets its own answer', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        runImport({ fileName: 'x.md', text: `# Questions\n\n**1. "Why ${index}?"**\n\n> "Because."` }),
      ),
    );
    const texts = results.map((result) => (result.ok ? result.pack.questions[0]?.text : 'refused'));
    expect(texts).toEqual(Array.from({ length: 8 }, (_, index) => `Why ${index}?`));
  });

  it('given a text over the limit, when it is imported, then it is refused without being read', async () => {
    const result = await runImport({ fileName: 'x.md', text: 'a\n'.repeat(1_500_000) });
    expect(result.ok === false && result.error.code).toBe('TOO_LARGE');
  });
});
