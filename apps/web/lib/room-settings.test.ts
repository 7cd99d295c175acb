import { describe, expect, it } from 'vitest';
import { BLANK_FORM, settingsFrom, settingsProblem } from './room-settings';

const NOW = 1_800_000_000_000;

describe('settingsFrom', () => {
  it('given an untouched form, then nothing optional is sent', () => {
    expect(settingsFrom(BLANK_FORM, NOW)).toEqual({
      mode: 'learning',
      reveal: 'end',
      spokenOnly: false,
      autoAdvance: false,
      hideNames: false,
    });
  });

  it('given a start in the host’s own time, then it is sent as a moment', () => {
    const { startsAt } = settingsFrom({ ...BLANK_FORM, startsAt: '2027-03-12T18:30' }, NOW);
    expect(startsAt).toBe(new Date(2027, 2, 12, 18, 30).getTime());
  });

  it('given an expiry, then it counts from the later of now and the start', () => {
    expect(settingsFrom({ ...BLANK_FORM, expiresInDays: '7' }, NOW).expiresAt).toBe(NOW + 7 * 86_400_000);
    const start = NOW + 30 * 86_400_000;
    const local = new Date(start - new Date(start).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    const { expiresAt, startsAt } = settingsFrom({ ...BLANK_FORM, expiresInDays: '7', startsAt: local }, NOW);
    expect(expiresAt).toBe((startsAt as number) + 7 * 86_400_000);
  });

  it('given a call without its scheme, then https is meant', () => {
    expect(settingsFrom({ ...BLANK_FORM, callUrl: ' meet.example/abc ' }, NOW).callUrl).toBe(
      'https://meet.example/abc',
    );
  });
});

describe('settingsProblem', () => {
  it('given a short passcode or something that is no address, then it names the field', () => {
    expect(settingsProblem({ ...BLANK_FORM, passcode: 'abc' })).toBe('passcode');
    expect(settingsProblem({ ...BLANK_FORM, callUrl: 'javascript:alert(1)' })).toBe('callUrl');
    expect(settingsProblem({ ...BLANK_FORM, callUrl: 'ask me' })).toBe('callUrl');
  });

  it('given what a host may leave empty or fill in, then there is none', () => {
    expect(settingsProblem(BLANK_FORM)).toBeNull();
    const filled = { ...BLANK_FORM, passcode: 'plum', callUrl: 'https://meet.example/abc' };
    expect(settingsProblem(filled)).toBeNull();
  });
});
