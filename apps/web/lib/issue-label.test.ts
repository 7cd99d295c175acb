import { describe, expect, it } from 'vitest';
import { de } from '../messages/de';
import { errors } from '../messages/en/errors';
import { issueLabel } from './issue-label';

const english = errors.english.places;

describe('issueLabel', () => {
  it('given a path into a pack, then it names the place as the page does', () => {
    expect(issueLabel('pack.roleCards.1.questions.0.text', english)).toBe('Role card 2, Question 1, Text:');
    expect(issueLabel('pack.roleCards.1.questions.0.text', de.errors.places)).toBe(
      'Rollenkarte 2, Frage 1, Text:',
    );
    expect(issueLabel('pack.title', english)).toBe('Title:');
    expect(issueLabel('/settings/callUrl', english)).toBe('Call link:');
  });

  it('given no path, then there is no label', () => {
    expect(issueLabel('', english)).toBe('');
    expect(issueLabel('pack', english)).toBe('');
  });
});
