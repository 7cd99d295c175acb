import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { describe, expect, it } from 'vitest';
import { aliasedImport } from './aliased-import';

const pack = { ...samplePack(), candidate: 'Robin Vale', brief: 'Robin Vale proposes berths by tide.' };
const real = {
  imported: {
    pack,
    report: {
      recognised: [],
      unrecognised: [{ line: 2, text: 'Ask Robin.' }],
      warnings: [],
      passages: [{ kind: 'brief' as const, label: 'Robin', startLine: 1, endLine: 1, target: 'brief' }],
      placed: [],
    },
  },
  lines: ['Robin Vale proposes berths by tide.', 'Ask Robin.', 'a robin sings'],
  fileName: 'Robin-prep.md',
};

describe('aliasedImport', () => {
  it('given no aliases, then everything is as it was', () => {
    expect(aliasedImport(real, [])).toBe(real);
  });

  it('given an alias, then it stands in the pack, the document, the report and the file’s name', () => {
    const shown = aliasedImport(real, [{ name: 'Robin Vale', alias: 'Candidate' }]);
    expect(shown.lines).toEqual(['Candidate proposes berths by tide.', 'Ask Candidate.', 'a robin sings']);
    expect(shown.imported.pack.brief).toBe('Candidate proposes berths by tide.');
    expect(shown.imported.report.unrecognised).toEqual([{ line: 2, text: 'Ask Candidate.' }]);
    expect(shown.imported.report.passages[0]?.label).toBe('Candidate');
    expect(shown.fileName).toBe('Candidate-prep.md');
  });
});
