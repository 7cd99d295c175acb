import { describe, expect, it } from 'vitest';
import { adviceKeys, adviceToSend, savedAdvice } from './advice-lines';

const TWO = ['alpha', 'beta'];

describe('what is written beside a verdict', () => {
  it('SC9: given one card, when its lines are sent and read again, then they are plain and the same', () => {
    const sent = adviceToSend({ advice: ' Slow down ', strength: 'Calm', workOn: ' ' }, ['alpha']);
    expect(sent).toEqual({ advice: 'Slow down', strength: 'Calm' });
    expect(savedAdvice({ verdict: 'yes', ...sent }, ['alpha'])).toMatchObject({
      strength: 'Calm',
      workOn: '',
    });
  });

  it('SC9: given two cards, when lines are sent and read again, then each card keeps its own', () => {
    expect(adviceKeys(TWO)).toHaveLength(7);
    const sent = adviceToSend({ advice: '', 'alpha.strength': 'Calm', 'beta.strength': 'Exact' }, TWO);
    expect(sent).toEqual({ advice: '', cards: { alpha: { strength: 'Calm' }, beta: { strength: 'Exact' } } });
    expect(savedAdvice({ verdict: 'yes', ...sent }, TWO)).toMatchObject({
      'alpha.strength': 'Calm',
      'beta.strength': 'Exact',
      'beta.workOn': '',
    });
  });

  it('SC9: given lines from before there was one set a card, then they stand with the first card', () => {
    const saved = savedAdvice({ verdict: 'no', advice: '', strength: 'Calm' }, TWO);
    expect(saved).toMatchObject({ 'alpha.strength': 'Calm', 'beta.strength': '' });
  });
});
