import { describe, expect, it } from 'vitest';
import { issueLabel } from './issue-label';

describe('issueLabel', () => {
  it('given a path into a pack, then it names the place as the page does', () => {
    expect(issueLabel('pack.roleCards.1.questions.0.text')).toBe('Role card 2, question 1, text:');
    expect(issueLabel('pack.title')).toBe('Title:');
    expect(issueLabel('/settings/callUrl')).toBe('Call link:');
  });

  it('given no path, then there is no label', () => {
    expect(issueLabel('')).toBe('');
    expect(issueLabel('pack')).toBe('');
  });
});
