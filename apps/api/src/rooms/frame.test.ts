import { viewFor } from '@mockpanel/shared/room/view';
import { runningScene, type Scene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { Frame } from './frame.js';

const viewOf = ({ state }: Scene, now: number) => viewFor(state, 'panel', { present: new Set(), now });

describe('a frame', () => {
  it('given a view, then its JSON is the view’s', () => {
    const view = viewOf(runningScene('panel'), 1);
    expect(Frame.view(view).json).toBe(JSON.stringify(view));
  });

  it('given only the server’s time is another one, then it is no news, and says the new time', () => {
    const scene = runningScene('panel');
    const first = Frame.view(viewOf(scene, 1));
    const second = Frame.view(viewOf(scene, 2), first);
    expect([first.isNews, second.isNews]).toEqual([true, false]);
    expect(second.json).toBe(JSON.stringify(viewOf(scene, 2)));
  });

  it('given something changed, or a part came or went, then it is news', () => {
    const scene = runningScene('panel');
    const open = Frame.view(viewOf(scene, 1));
    const paused = scene.given('robin', { type: 'pauseRound' });
    expect(Frame.view(viewOf(paused, 1), open).isNews).toBe(true);
    const { state } = scene;
    const asOthers = viewFor(state, 'observer', { present: new Set(), now: 1 });
    expect(Frame.view(asOthers, open).isNews).toBe(true);
    expect(Frame.view(viewOf(scene, 1), Frame.view(asOthers)).json).toBe(JSON.stringify(viewOf(scene, 1)));
  });

  it('given it goes to many, then it is encoded once', () => {
    const frame = Frame.view(viewOf(runningScene('panel'), 1));
    let times = 0;
    const encode = () => ++times;
    expect([frame.encoded(encode), frame.encoded(encode)]).toEqual([1, 1]);
  });
});
