import type { Briefing, View } from '@mockpanel/shared/room/views';
import { describe, expect, it } from 'vitest';
import { people } from '../../messages/en/people';
import { speakerName } from './speaker-name';

const view = {
  participants: [
    { id: 'robin', name: 'Robin', role: 'candidate' },
    { id: 'ada', name: 'Ada', role: 'panelist' },
  ],
  debrief: { step: 'speaking', speakerId: 'ada', spoken: ['robin'], speakingOrder: ['robin', 'ada'] },
} as unknown as View;

const read = (role: 'candidate' | 'panelist' | 'observer', hideNames: boolean): string[] => {
  const briefing = { settings: { hideNames }, me: { role } } as unknown as Briefing;
  return ['robin', 'ada'].map((id) => speakerName(briefing, view, id, people.english));
};

describe('who speaks in the debrief', () => {
  it('given names are shown, when anybody reads who speaks, then it is said by name', () => {
    expect(read('candidate', false)).toEqual(['Robin', 'Ada']);
  });

  it('given names are hidden, when the candidate or an observer reads, then a panelist is a place in the order', () => {
    expect(read('candidate', true)).toEqual(['Robin', 'Speaker 2']);
    expect(read('observer', true)).toEqual(['Robin', 'Speaker 2']);
  });

  it('given names are hidden, when a panelist reads, then names stay: panelists read them anyway', () => {
    expect(read('panelist', true)).toEqual(['Robin', 'Ada']);
  });
});
