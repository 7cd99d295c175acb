import type { Ack } from '@mockpanel/shared/protocol/socket';
import { io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestClient } from '../testing/test-client.js';
import {
  call,
  createRoom,
  joinRoom,
  openTestServer,
  seatEverybody,
  type TestRoom,
  type TestServer,
} from '../testing/test-server.js';

/** How much later than the machine's clock it is for the server. */
let later = 0;
let server: TestServer;
let room: TestRoom;
let seats: Awaited<ReturnType<typeof seatEverybody>>;
let clients: TestClient[];

beforeAll(async () => {
  server = await openTestServer({ now: () => Date.now() + later });
});
afterAll(() => server.remove());
beforeEach(async () => {
  later = 0;
  clients = [];
  room = await createRoom(server);
  seats = await seatEverybody(server, room);
});
afterEach(() => {
  for (const client of clients) client.close();
});

async function open(token: string): Promise<TestClient> {
  const client = await TestClient.open(server, token);
  clients.push(client);
  return client;
}

/** Waits for something that no frame tells. */
const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true));

const code = (ack: Ack) => (ack.ok ? 'ok' : ack.error.code);

describe('the handshake', () => {
  it('given a link of somebody in the room, then briefing, view and mine, in this order', async () => {
    const ada = await open(seats.ada.token);
    expect(ada.order).toEqual(['briefing', 'view', 'mine']);
    expect(ada.briefing.me).toMatchObject({
      participantId: seats.ada.participant.id,
      name: 'Ada',
      chair: false,
    });
    expect(ada.view.participants).toHaveLength(4);
  });

  it('Tokens 14 given somebody is removed while they connect, then they are told, and closed', async () => {
    const robin = await open(seats.robin.token);
    const { tokens } = server.storage;
    const find = tokens.find.bind(tokens);
    vi.spyOn(tokens, 'find').mockImplementationOnce(async (hash) => {
      const found = await find(hash);
      await robin.sendAll(['removeParticipant', { participantId: seats.ada.participant.id }]);
      return found;
    });
    const ada = await open(seats.ada.token);
    await ada.until(() => ada.closed !== null);
    expect(ada.frames.ended.map((frame) => frame.code)).toEqual(['REMOVED']);
  });

  it('Tokens 14 given many wrong links, then guessing ends, and a good link still lets in', async () => {
    const own = await openTestServer();
    const sat = await seatEverybody(own, await createRoom(own));
    const guess = (index: number) =>
      TestClient.open(own, `wrong-${index}`).catch((error) => error.data.code as string);
    for (let index = 0; index < 20; index += 1) expect(await guess(index)).toBe('TOKEN_INVALID');
    expect(await guess(20)).toBe('RATE_LIMITED');
    (await TestClient.open(own, sat.ada.token)).close();
    await own.remove();
  });

  it('given a host link without a seat, then the observer’s view with the chair’s controls', async () => {
    const fresh = await createRoom(server);
    const facilitator = await open(fresh.hostToken);
    expect(facilitator.briefing.me).toMatchObject({ participantId: null, role: 'observer' });
    expect(facilitator.mine.allowedCommands).toContain('startSession');
    expect(code(await facilitator.send('startSession'))).toBe('ok');
  });

  it.each([
    ['nothing', () => undefined],
    ['a number', () => 7],
    ['an object', () => ({ token: { $ne: null } })],
    ['a link that was never made', () => 'never-made'],
    ['an invite', () => room.invites.panelist],
    ['a workspace', () => room.workspaceToken],
  ])('given %s, then TOKEN_INVALID', async (_name, token) => {
    await expect(TestClient.open(server, token())).rejects.toMatchObject({ data: { code: 'TOKEN_INVALID' } });
  });

  it('given an Origin of elsewhere, then no connection; its own or none, then one', async () => {
    const from = (origin: string) => TestClient.open(server, seats.ada.token, { origin });
    await expect(from('https://evil.example')).rejects.toThrow();
    await expect(from(server.url.replace('http:', 'https:'))).rejects.toThrow();
    await expect(from('null')).rejects.toThrow();
    clients.push(await from(server.url));
  });

  it('given anything but a websocket, then no connection', async () => {
    const socket = io(server.url, {
      auth: { token: seats.ada.token },
      transports: ['polling'],
      reconnection: false,
    });
    await expect(
      new Promise((resolve, reject) =>
        socket.on('connect', () => resolve('connected')).on('connect_error', reject),
      ),
    ).rejects.toThrow();
    socket.close();
  });
});

describe('a command', () => {
  it('given it is accepted, then everybody gets what changed for them', async () => {
    const [robin, ada, olga] = [
      await open(room.hostToken),
      await open(seats.ada.token),
      await open(seats.olga.token),
    ];
    await robin.sendAll(['startSession'], ['startRound', { roundId: 'pitch' }]);
    for (const client of [robin, ada, olga]) await client.until(() => client.view.round?.state === 'running');
    expect(ada.view.round?.endsAt).toBeGreaterThan(Date.now());
    expect(ada.mine.allowedCommands).toContain('saveBallot');
  });

  it('given the same id twice, from two devices, then one effect and the same answer', async () => {
    const [one, other] = [await open(seats.ada.token), await open(seats.ada.token)];
    const command = {
      id: 'n',
      type: 'saveNote',
      noteId: 'n1',
      text: 'Clear',
      kind: 'strength',
      private: false,
    };
    expect(await one.raw(command)).toEqual({ ok: true });
    expect(await other.raw(command)).toEqual({ ok: true });
    await other.until(() => other.mine.notes.length === 1);
    expect(code(await other.raw({ ...command, text: 'Other' }))).toBe('ID_REUSED');
    expect(one.mine.notes).toMatchObject([{ text: 'Clear' }]);
  });

  it('given an actor in the payload, then it is refused: who speaks is known from the seat', async () => {
    const ada = await open(seats.ada.token);
    const command = { id: 'x', type: 'setReady', ready: true, participantId: seats.ben.participant.id };
    expect(code(await ada.raw(command))).toBe('INVALID_COMMAND');
  });

  it.each([
    ['null', [null]],
    ['nothing', []],
    ['a text', ['startSession']],
    ['a number', [1]],
    ['a list', [[1, 2]]],
    ['bytes', [Buffer.from('x')]],
    ['no id', [{ type: 'startSession' }]],
    ['an unknown type', [{ id: 'a', type: 'explode' }]],
    [
      'an internal type',
      [{ id: 'a', type: 'join', participantId: 'p', name: 'P', role: 'observer', asHost: true }],
    ],
    ['a constructor as type', [{ id: 'a', type: 'constructor' }]],
    ['an unknown field', [{ id: 'a', type: 'startSession', more: 1 }]],
    ['an id with a space', [{ id: 'a b', type: 'startSession' }]],
    [
      'too much text',
      [{ id: 'a', type: 'saveNote', noteId: 'n', text: 'x'.repeat(3_000), kind: 'other', private: true }],
    ],
  ])('given %s, then INVALID_COMMAND and the connection lives on', async (_name, payload) => {
    const robin = await open(room.hostToken);
    expect(code(await robin.raw(...payload))).toBe('INVALID_COMMAND');
    expect(code(await robin.send('startSession'))).toBe('ok');
  });

  it('given no answer function, or an event nobody knows, then no fault', async () => {
    const robin = await open(room.hostToken);
    robin.socket.emit('command', null);
    robin.socket.emit('command', { id: 's', type: 'startSession' });
    robin.socket.emit('clock');
    robin.socket.emit('error', new Error('made up'));
    robin.socket.emit('__proto__', 1);
    robin.socket.emit('constructor');
    const unknown = await new Promise<Ack>((resolve) => robin.socket.emit('view', {}, resolve));
    expect(code(unknown)).toBe('INVALID_COMMAND');
    await robin.until(() => robin.view.state === 'running');
  });

  it('given a frame of more than 64 KB, then the connection is closed and the server lives on', async () => {
    const ada = await open(seats.ada.token);
    ada.socket.emit('command', { id: 'a', text: 'x'.repeat(70_000) });
    await ada.until(() => ada.closed !== null);
    await open(seats.ada.token);
  });

  it('given more than the rate allows, then RATE_LIMITED, for this connection alone', async () => {
    const own = await openTestServer({ commandRate: 5 });
    const ownRoom = await createRoom(own);
    const { token } = await joinRoom(own, ownRoom, 'panelist', 'Ada');
    const [one, other] = [await TestClient.open(own, token), await TestClient.open(own, token)];
    const acks = await Promise.all(Array.from({ length: 15 }, () => one.send('setReady', { ready: true })));
    expect(acks.map(code).filter((each) => each === 'RATE_LIMITED')).toHaveLength(5);
    expect(code(await other.send('setReady', { ready: true }))).toBe('ok');
    for (const client of [one, other]) client.close();
    await own.remove();
  });
});

describe('the clock', () => {
  it('given a question for the time, then the server’s', async () => {
    const ada = await open(seats.ada.token);
    const before = Date.now();
    const answered = await new Promise<number>((resolve) => ada.socket.emit('clock', resolve));
    expect(answered).toBeGreaterThanOrEqual(before);
    expect(answered).toBeLessThanOrEqual(Date.now());
  });
});

describe('presence', () => {
  it('given somebody leaves with their last device, then the others see them away', async () => {
    const [ada, ben] = [await open(seats.ada.token), await open(seats.ben.token)];
    const second = await open(seats.ben.token);
    const isBenThere = () => ada.view.participants.find(({ name }) => name === 'Ben')?.present;
    await ada.until(() => isBenThere() === true);
    ben.close();
    await second.send('setReady', { ready: true });
    second.close();
    await until(() => server.app.registry.loaded(room.room.id)?.audience.size === 1);
    later = 10_000;
    await ada.send('setReady', { ready: true });
    expect(isBenThere()).toBe(false);
  });

  it('given somebody comes late, then they have the clock at once, as everybody has it', async () => {
    const robin = await open(room.hostToken);
    await robin.sendAll(['startSession'], ['startRound', { roundId: 'panel' }]);
    await robin.until(() => robin.view.round?.state === 'running');
    later = 5_000;
    const late = await open(seats.ben.token);
    expect(late.order.slice(0, 3)).toEqual(['briefing', 'view', 'mine']);
    expect(late.view.round).toEqual(robin.view.round);
    expect(late.view.serverNow).toBeGreaterThanOrEqual(robin.view.serverNow + 5_000);
  });

  it('PP4 when the call is named, then everybody in the room has the link; one that is no web page is refused', async () => {
    const [robin, olga] = [await open(room.hostToken), await open(seats.olga.token)];
    await robin.sendAll(['setCallUrl', { url: 'https://call.example/one' }]);
    await olga.until(() => olga.briefing.settings.callUrl === 'https://call.example/one');
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'call.example', ''])
      expect(code(await robin.send('setCallUrl', { url }))).toBe('INVALID_COMMAND');
  });
});

describe('a link that dies', () => {
  it('given somebody is removed, then their connections are ended and their link is dead', async () => {
    const [robin, ada] = [await open(room.hostToken), await open(seats.ada.token)];
    const second = await open(seats.ada.token);
    await robin.sendAll(['removeParticipant', { participantId: seats.ada.participant.id }]);
    for (const client of [ada, second]) {
      await client.until(() => client.closed !== null);
      expect(client.order.at(-1)).toBe('ended');
      expect(client.frames.ended.map((frame) => frame.code)).toEqual(['REMOVED']);
    }
    await expect(open(seats.ada.token)).rejects.toMatchObject({
      data: { code: 'TOKEN_INVALID', removed: true },
    });
    const review = await call(server, 'get', `/rooms/${room.room.id}/review`, { token: seats.ada.token });
    expect(review.status).toBe(401);
    const back = await joinRoom(server, room, 'panelist', 'Ada', { seatIds: ['alpha'] });
    expect((await open(back.token)).briefing.me.name).toBe('Ada');
  });

  it('given a link is replaced, then its connections end with another code, and nothing says removed', async () => {
    const robin = await open(room.hostToken);
    await call(server, 'post', `/rooms/${room.room.id}/invites`, {
      token: room.hostToken,
      body: { kind: 'host' },
    });
    await robin.until(() => robin.closed !== null);
    expect(robin.frames.ended.map((frame) => frame.code)).toEqual(['TOKEN_INVALID']);
    for (const token of [room.hostToken, 'A'.repeat(43)]) {
      const refusal = await open(token).catch((error: { data: object }) => error.data);
      expect(refusal).toMatchObject({ code: 'TOKEN_INVALID' });
      expect(refusal).not.toHaveProperty('removed');
    }
  });

  it('SE8 given a locked room, then whoever is in it comes back, from another device too', async () => {
    const robin = await open(room.hostToken);
    await robin.sendAll(['lockRoom', { locked: true }]);
    const [first, second] = [await open(seats.ada.token), await open(seats.ada.token)];
    first.close();
    expect((await open(seats.ada.token)).briefing.me.name).toBe('Ada');
    expect(second.closed).toBeNull();
  });
});

describe('logs', () => {
  it('given a whole exchange, refusals and all, then no link and nothing anybody wrote is in them', async () => {
    const own = await openTestServer({ logLevel: 'trace' });
    const ownRoom = await createRoom(own, { passcode: 'canary-passcode' });
    const { token } = await joinRoom(own, ownRoom, 'panelist', 'canary-name', {
      passcode: 'canary-passcode',
    });
    const ada = await TestClient.open(own, token);
    await ada.send('saveNote', { noteId: 'n', text: 'canary-note', kind: 'other', private: true });
    await ada.raw({ id: 'a', type: 'canary-type', text: 'canary-bad' });
    await call(own, 'get', '/packs?token=canary-query', { token: 'canary-token' });
    await call(own, 'post', '/rooms/peek', { body: { code: 'canary-code', more: 'canary-more' } });
    ada.close();
    const logged = own.logged();
    await own.remove();
    expect(logged).toContain('/api/rooms/join');
    expect(logged).not.toContain('canary');
    for (const secret of [
      token,
      ownRoom.hostToken,
      ownRoom.workspaceToken,
      ...Object.values(ownRoom.invites),
    ])
      expect(logged).not.toContain(secret);
  });
});

describe('a server that stops and starts again', () => {
  it('given people in a running round, then what was acknowledged is there, and the clock is paused', async () => {
    const first = await openTestServer();
    const itsRoom = await createRoom(first);
    const people = await seatEverybody(first, itsRoom);
    const [robin, ada] = [
      await TestClient.open(first, itsRoom.hostToken),
      await TestClient.open(first, people.ada.token),
    ];
    await robin.sendAll(['startSession'], ['startRound', { roundId: 'panel' }]);
    const notes = Array.from({ length: 20 }, (_, n) =>
      ada.send('saveNote', { noteId: `n${n}`, text: `Note ${n}`, kind: 'other', private: false }),
    );
    const acks = Promise.all(
      notes.map((note) => Promise.race([note, ada.until(() => ada.closed !== null).then(() => null)])),
    );
    await first.stop();
    const kept = (await acks).filter((ack) => ack?.ok).length;

    const second = await openTestServer({ dataDir: first.dataDir });
    const back = await TestClient.open(second, people.ada.token);
    expect(back.mine.notes.length).toBeGreaterThanOrEqual(kept);
    expect(back.view.round).toMatchObject({ id: 'panel', state: 'paused' });
    const chair = await TestClient.open(second, itsRoom.hostToken);
    expect(chair.mine.clockRecovered).toBe(true);
    for (const client of [robin, ada, back, chair]) client.close();
    await second.remove();
  });
});
