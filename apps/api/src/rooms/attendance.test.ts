import { AWAY_AFTER_MS, CHAIR_AWAY_MS } from '@mockpanel/shared/room/presence';
import { describe, expect, it } from 'vitest';
import { Attendance } from './attendance.js';

const OPENED = 1_000_000;

describe('attendance', () => {
  it('PP5 given somebody’s last connection is gone, then they are here for ten seconds more', () => {
    const attendance = new Attendance(OPENED);
    attendance.arrive('ada');
    attendance.leave('ada', OPENED + 5_000);
    const awayAt = OPENED + 5_000 + AWAY_AFTER_MS;
    expect(attendance.at(awayAt - 1).present).toEqual(new Set(['ada']));
    expect(attendance.at(awayAt - 1).awaySince?.('ada')).toBeNull();
    expect(attendance.nextChangeAt('ada', OPENED + 5_000)).toBe(awayAt);
    expect(attendance.at(awayAt).present).toEqual(new Set());
    expect(attendance.at(awayAt).awaySince?.('ada')).toBe(OPENED + 5_000);
  });

  it('PP5 given they come back in time, then nobody saw them go', () => {
    const attendance = new Attendance(OPENED);
    attendance.arrive('ada');
    attendance.leave('ada', OPENED);
    attendance.arrive('ada');
    const later = attendance.at(OPENED + 10 * AWAY_AFTER_MS);
    expect([later.present, later.awaySince?.('ada')]).toEqual([new Set(['ada']), null]);
    expect(attendance.nextChangeAt('ada', OPENED)).toBeNull();
  });

  it('PP6 given the chair is gone, then the next change is when they are away, and then when the chair is free', () => {
    const attendance = new Attendance(OPENED);
    attendance.arrive('chair');
    attendance.leave('chair', OPENED);
    expect(attendance.nextChangeAt('chair', OPENED)).toBe(OPENED + AWAY_AFTER_MS);
    expect(attendance.nextChangeAt('chair', OPENED + AWAY_AFTER_MS)).toBe(OPENED + CHAIR_AWAY_MS);
    expect(attendance.nextChangeAt('chair', OPENED + CHAIR_AWAY_MS)).toBeNull();
  });

  it('PP6 given a room was just opened, then nobody is away at once; who has joined is about to come', () => {
    const attendance = new Attendance(OPENED);
    expect(attendance.at(OPENED + 1).awaySince?.('chair')).toBeNull();
    expect(attendance.at(OPENED + AWAY_AFTER_MS).awaySince?.('chair')).toBe(OPENED);
    attendance.expect('new', OPENED + 20_000);
    expect(attendance.at(OPENED + 21_000).awaySince?.('new')).toBeNull();
    expect(attendance.at(OPENED + 21_000).present).toEqual(new Set());
  });
});
