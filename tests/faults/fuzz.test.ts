import { PROBLEM_CODES } from '@mockpanel/shared/protocol/http';
import { REFUSAL_CODES } from '@mockpanel/shared/room/errors';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import fc from 'fast-check';
import type { Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../secrecy/command-samples.js';
import { ANSWER_WITHIN_MS, bareSocket, knock } from '../support/bare-socket.js';
import { type SeatedTable, seatTable } from '../support/room.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';

/** Frames and bodies per run; a longer search is `FUZZ=500000 npx vitest run …`. */
const RUNS = Number(process.env.FUZZ ?? 2_000);
const AT_ONCE = 20;
const SEED = Number(process.env.FUZZ_SEED ?? Date.now());

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    '$',
    '../..',
    'panel',
    'alpha-q1',
    'bank-1-k1',
  ),
  fc.double(),
  fc.uint8Array({ maxLength: 50 }),
);

/** All but what would end the session, after which everything would be refused alike. */
const LASTING = SAMPLES.filter(
  ({ command: { type } }) => !['closeRoom', 'reveal', 'closeRound'].includes(type),
);

const REFERENCES = [
  'panel',
  'drill',
  'alpha-q1',
  'beta-q2',
  'bank-1',
  'weak-2',
  'bank-1-k1',
  'alpha-q1.0',
  'drill-1',
];

/** A proper command of which one field has another value, is missing or is too much, or which names something else. */
const nearlyCommand = fc
  .record({
    command: fc.constantFrom(...LASTING.map(({ command }) => ({ id: 'fuzz', ...command }))),
    pick: fc.nat(),
    value: anything,
    how: fc.constantFrom('reference', 'reference', 'value', 'missing', 'extra', 'type'),
    reference: fc.constantFrom(...REFERENCES),
    id: fc.stringMatching(/^[a-z]{1,8}$/),
  })
  .map(({ command, pick, value, how, id, reference }) => {
    const fields = Object.entries({ ...command, id });
    const [name = ''] = fields[pick % fields.length] ?? [];
    if (how === 'reference')
      return Object.fromEntries(fields.map(([key, own]) => [key, key.endsWith('Id') ? reference : own]));
    if (how === 'extra') return { ...command, id, [String(value).slice(0, 20)]: value };
    if (how === 'type') return { ...command, id, type: value };
    return Object.fromEntries(
      how === 'missing' ? fields.filter(([key]) => key !== name) : [...fields, [name, value]],
    );
  });

const frame = fc.oneof(
  { weight: 3, arbitrary: nearlyCommand.map((command) => ['command', command]) },
  { weight: 1, arbitrary: fc.array(anything, { maxLength: 3 }).map((sent) => ['command', ...sent]) },
  {
    weight: 1,
    // Names that the client library keeps for itself cannot be sent.
    arbitrary: fc.tuple(fc.string({ maxLength: 20 }), anything).map(([event, sent]) => [`x${event}`, sent]),
  },
) as fc.Arbitrary<[string, ...unknown[]]>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const;
const CALLS: [(typeof METHODS)[number], string][] = [
  ['POST', '/workspaces'],
  ['POST', '/import'],
  ['POST', '/packs'],
  ['PUT', '/packs/PACK'],
  ['POST', '/rooms'],
  ['POST', '/rooms/ROOM/invites'],
  ['POST', '/rooms/peek'],
  ['POST', '/rooms/join'],
  ['GET', '/rooms/ROOM/review'],
  ['GET', '/rooms/ROOM/export?format=csv'],
  ['POST', '/rooms/ROOM/share'],
  ['GET', '/progress?packId=PACK'],
];
const PATHS = [
  '/workspaces',
  '/import',
  '/packs',
  '/packs/PACK',
  '/rooms',
  '/rooms/ROOM',
  '/rooms/ROOM/invites',
  '/rooms/ROOM/review',
  '/rooms/ROOM/export?format=%00',
  '/rooms/ROOM/export?format=md&format=csv',
  '/rooms/ROOM/share',
  '/progress?packId[]=PACK',
  '/rooms/peek',
  '/rooms/join',
  '/templates/nowhere',
  '/info',
  '/docs/json',
  '/%00',
  '/%ff',
  '/rooms/%2e%2e/review',
  '/packs/__proto__',
  '/rooms/constructor/review',
];

/** Tries everything, some at a time; what went wrong is collected, with the seed that shows it again. */
async function inBatches<T>(
  all: T[],
  attempt: (each: T, index: number) => Promise<string | null>,
): Promise<void> {
  const wrong: (string | null)[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    wrong.push(
      ...(await Promise.all(
        all.slice(from, from + AT_ONCE).map((each, index) => attempt(each, from + index)),
      )),
    );
  const shown = [...new Set(wrong.filter((each) => each !== null))].slice(0, 10);
  expect({ seed: SEED, wrong: shown }).toEqual({ seed: SEED, wrong: [] });
}

function isProblem({ headers }: Response, text: string): boolean {
  if (!headers.get('content-type')?.includes('application/problem+json')) return false;
  return (PROBLEM_CODES as readonly string[]).includes((JSON.parse(text) as { code: string }).code);
}

describe('fuzzing', () => {
  let server: RunningServer;
  let honest: SeatedTable;
  let victim: SeatedTable;

  beforeAll(async () => {
    server = await startServer({ env: { COMMAND_RATE: '1000000', TRUST_PROXY: '1' } });
    honest = await seatTable(server.url, samplePack());
    await honest.candidate.ok({ type: 'startSession' });
    await honest.candidate.ok({ type: 'startRound', roundId: 'panel' });
    victim = await seatTable(server.url, samplePack());
    await victim.candidate.ok({ type: 'startSession' });
    await victim.candidate.ok({ type: 'startRound', roundId: 'panel' });
  });
  afterAll(async () => {
    honest?.close();
    victim?.close();
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  async function expectHonestServed(): Promise<void> {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    for (const [command, state] of [
      ['pauseRound', 'paused'],
      ['resumeRound', 'running'],
    ] as const) {
      await honest.candidate.ok({ type: command });
      for (const client of honest.everybody) await client.until(() => client.view?.round?.state === state);
    }
    expect(server.output()).not.toMatch(/"level":[56]0/);
  }

  it('Hard to break 11: given any frame, then it is answered with ok or a known code, and nothing ends', async () => {
    const outcomes = new Map<string, number>();
    const tokens = [victim.seats.candidate, ...victim.seats.panel, victim.seats.observer].map(
      ({ token }) => token,
    );
    const sockets = tokens.map((token) => bareSocket(server.url, token));
    await Promise.all(sockets.map(knock));
    await inBatches(fc.sample(frame, { numRuns: RUNS, seed: SEED }), async ([event, ...sent], index) => {
      const socket = sockets[index % sockets.length] as Socket;
      const ack = (await socket.timeout(ANSWER_WITHIN_MS).emitWithAck(event, ...sent)) as
        | { ok: true }
        | { ok: false; error: { code: string; message: string } };
      const code = ack.ok ? 'ok' : ack.error.code;
      outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
      const isKnown = ack.ok || (REFUSAL_CODES as readonly string[]).includes(code);
      return isKnown && socket.connected && (ack.ok || ack.error.message.length < 300)
        ? null
        : `${code} for ${event}`;
    });
    for (const socket of sockets) socket.disconnect();
    console.log(`fuzzed frames: ${JSON.stringify(Object.fromEntries(outcomes))}`);
    expect(outcomes.get('INVALID_COMMAND')).toBeGreaterThan(RUNS / 4);
    expect(outcomes.size).toBeGreaterThan(2);
    await expectHonestServed();
  });

  const body = fc.oneof(
    anything.map((value) => JSON.stringify(value) ?? ''),
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc
      .record({ packId: anything, settings: anything }, { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
    fc
      .record(
        { invite: anything, code: anything, name: anything, seatIds: anything, passcode: anything },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
    fc
      .record({ pack: anything, revision: anything }, { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
    fc
      .tuple(fc.constantFrom(...Object.keys(samplePack())), anything)
      .map(([field, value]) => JSON.stringify({ pack: { ...samplePack(), [field]: value } })),
    fc
      .record({ fileName: anything, text: fc.string({ maxLength: 300 }) })
      .map((value) => JSON.stringify(value)),
    fc.nat({ max: 20_000 }).map((depth) => '['.repeat(depth)),
  );
  const request = fc.record({
    call: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...CALLS) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...METHODS), fc.constantFrom(...PATHS)) },
    ),
    query: fc.oneof(
      fc.constant(''),
      fc.webQueryParameters().map((query) => `?${query}`),
    ),
    type: fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'application/x-www-form-urlencoded',
      'x',
    ),
    link: fc.nat({ max: 6 }),
    body,
  });

  it('Hard to break 11: given any request, then it is answered below 500, refusals with a known code', async () => {
    const outcomes = new Map<number, number>();
    const { room, seats } = victim;
    const links = [
      undefined,
      room.workspaceToken,
      room.hostToken,
      seats.candidate.token,
      seats.observer.token,
      room.invites.panelist,
      'x y',
    ];
    let asked = 0;
    await inBatches(fc.sample(request, { numRuns: RUNS, seed: SEED }), async (made) => {
      const path = made.call[1].replace('PACK', room.packId).replace('ROOM', room.roomId);
      // The room and the pack are needed until the end; what deleting does has tests of its own.
      const method = made.call[0] === 'DELETE' ? 'PATCH' : made.call[0];
      const link = links[made.link];
      const response = await fetch(`${server.url}/api${path}${made.query}`, {
        method,
        headers: {
          'content-type': made.type,
          'x-forwarded-for': `10.1.${asked >> 8}.${asked++ & 255}`,
          ...(link === undefined ? {} : { authorization: `Bearer ${link}` }),
        },
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: made.body }),
      });
      const text = await response.text();
      const { status } = response;
      outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
      const isRefused = status >= 400 && method !== 'HEAD';
      return status < 500 && (!isRefused || isProblem(response, text))
        ? null
        : `${status} ${text.slice(0, 80)} for ${method} ${path} ${made.type} ${made.body.slice(0, 80)}`;
    });
    console.log(`fuzzed requests: ${JSON.stringify(Object.fromEntries(outcomes))}`);
    expect(outcomes.get(400)).toBeGreaterThan(0);
    expect(outcomes.get(401)).toBeGreaterThan(0);
    await expectHonestServed();
  });
});
