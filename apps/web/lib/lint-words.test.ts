import { LINT_CODES, type LintWarning } from '@mockpanel/shared/pack/lint';
import { describe, expect, it } from 'vitest';
import { de } from '../messages/de';
import { lint } from '../messages/en/lint';
import { es } from '../messages/es';
import { mendWords, warningWords } from './lint-words';

const warning = (code: LintWarning['code'], values: LintWarning['values']): LintWarning => ({
  code,
  values,
  message: '',
  targets: ['x'],
});
const ALL = { name: 'The tide', where: 'answer', other: '75%', one: '80%', word: 'maybe', text: 'Why?' };

describe.each([
  ['English', lint.english],
  ['German', de.lint],
  ['Spanish', es.lint],
])('a warning in %s', (_, t) => {
  it.each(LINT_CODES)('given %s, then it says what it is about', (code) => {
    const words = warningWords(warning(code, { ...ALL, otherWhere: 'drill', otherName: 'Cost?' }), t);
    expect(words).not.toMatch(/undefined|NaN/);
    expect(words).toMatch(/The tide|75%|Why\?|0:00/);
  });
});

describe('a warning', () => {
  it('given lengths, then they are said as a clock says them', () => {
    const words = warningWords(
      warning('SLOT_TOO_SHORT', { name: 'The bet', slotMs: 90_000, pitchMs: 120_000 }),
      lint.english,
    );
    expect(words).toMatch(/“The bet” has 1:30, but your pitch takes 2:00/);
    expect(mendWords({ do: 'lengthen-segment', segmentId: 's', ms: 120_000 }, lint.english)).toBe(
      'Make it 2:00',
    );
  });

  it('given a second defence in the place of a push, then it says that it is one', () => {
    expect(warningWords(warning('NO_PUSH', { name: 'Cost', hasSecond: 1 }), lint.english)).toMatch(
      /second defence/,
    );
    expect(warningWords(warning('NO_PUSH', { name: 'Cost', hasSecond: 0 }), lint.english)).not.toMatch(
      /second defence/,
    );
  });
});
