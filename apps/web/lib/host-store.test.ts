import { beforeEach, describe, expect, it, vi } from 'vitest';

class FakeStorage {
  constructor() {
    Object.defineProperty(this, 'refuses', { value: false, writable: true, enumerable: false });
  }
  declare refuses: boolean;
  getItem(key: string): string | null {
    if (this.refuses) throw new Error('SecurityError');
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.refuses) throw new Error('QuotaExceededError');
    (this as unknown as Record<string, string>)[key] = value;
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key];
  }
}

let local: FakeStorage;
let tab: FakeStorage;
let store: typeof import('./host-store');

const links = { hostToken: 'host-1', invites: { candidate: 'c-1', panelist: 'p-1', observer: 'o-1' } };

beforeEach(async () => {
  local = new FakeStorage();
  tab = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', tab);
  vi.resetModules();
  store = await import('./host-store');
});

describe('seats', () => {
  it('given a saved seat, then this tab and a later one both find it', () => {
    store.saveSeatToken('r1', 'seat-a');
    expect(store.seatTokenFor('r1')).toBe('seat-a');
    vi.stubGlobal('sessionStorage', new FakeStorage());
    expect(store.seatTokenFor('r1')).toBe('seat-a');
  });

  it('given two tabs with a seat each, then each keeps its own', () => {
    store.saveSeatToken('r1', 'seat-a');
    const other = new FakeStorage();
    vi.stubGlobal('sessionStorage', other);
    store.saveSeatToken('r1', 'seat-b');
    expect(store.seatTokenFor('r1')).toBe('seat-b');
    vi.stubGlobal('sessionStorage', tab);
    expect(store.seatTokenFor('r1')).toBe('seat-a');
  });

  it('given a forgotten seat, then there is none', () => {
    store.saveSeatToken('r1', 'seat-a');
    store.forgetSeatToken('r1');
    expect(store.seatTokenFor('r1')).toBeNull();
  });
});

describe('links of a room', () => {
  it('given saved links, then they and the host token come back', () => {
    store.saveRoomLinks('r1', links);
    expect(store.roomLinksFor('r1')).toEqual(links);
    expect(store.hostTokenFor('r1')).toBe('host-1');
    expect(store.hostTokenFor('r2')).toBeNull();
  });

  it('given one of its invites, then the room made here is found, and no other', () => {
    store.saveRoomLinks('r1', links);
    expect(store.ownRoomForInvite('p-1')).toBe('r1');
    expect(store.ownRoomForInvite('p-2')).toBeNull();
  });

  it('given a deleted room, then nothing of it stays', () => {
    store.saveRoomLinks('r1', links);
    store.saveSeatToken('r1', 'seat-a');
    store.rememberInvite('p-1', 'r1');
    store.forgetRoom('r1');
    expect(Object.keys(local)).toEqual([]);
    expect(Object.keys(tab)).toEqual([]);
  });

  it('given something else under the key, then there are no links', () => {
    local.setItem('mockpanel.links.r1', '{"hostToken":3}');
    expect(store.roomLinksFor('r1')).toBeNull();
    local.setItem('mockpanel.links.r1', 'not json');
    expect(store.roomLinksFor('r1')).toBeNull();
  });
});

describe('where storage is refused', () => {
  it('given a seat and a workspace, then the page that is open still has them and knows they do not last', () => {
    local.refuses = true;
    tab.refuses = true;
    store.saveSeatToken('r1', 'seat-a');
    store.saveWorkspaceToken('w-1');
    expect(store.storageLasts()).toBe(false);
    expect(store.seatTokenFor('r1')).toBe('seat-a');
    expect(store.workspaceToken()).toBe('w-1');
  });
});
