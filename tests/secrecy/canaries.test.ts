import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpClient } from '../support/client.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { base64Forms, Canaries, type Canary } from './canaries.js';
import { RecordedSession, ROLE_OF, type SessionOptions, type Viewer } from './recorded-session.js';
import { playSession } from './session-script.js';
import { type Room, sightOf, tableIsWhole, wordFor } from './sight.js';

const SESSIONS: (SessionOptions & { name: string; revealsEach: boolean })[] = [
  {
    name: 'learning, the candidate is host and chair, one reveal at the end',
    chair: 'candidate',
    settings: { mode: 'learning', reveal: 'end' },
    revealsEach: false,
  },
  {
    name: 'stress, spoken only, names hidden, a facilitator chairs, each round revealed',
    chair: 'facilitator',
    settings: { mode: 'stress', reveal: 'round', spokenOnly: true, hideNames: true },
    revealsEach: true,
  },
  {
    name: 'stress, names hidden, a panelist is host and chair, each round revealed',
    chair: 'ada',
    settings: { mode: 'stress', reveal: 'round', hideNames: true },
    revealsEach: true,
  },
];

/** Every file of a data folder, as bytes that can be searched. */
async function filesOf(folder: string): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const name = path.join(entry.parentPath, entry.name);
        return { name, text: await readFile(name, 'latin1') };
      }),
  );
}

describe('the search itself', () => {
  it('Secrecy 2: the table of sight has a row for every fact', () => {
    expect(tableIsWhole()).toBe(true);
  });

  it('Secrecy 2: a canary is found raw, escaped, in a URL and in base64 at any alignment', () => {
    const canaries = new Canaries();
    const text = canaries.make('advice', 's', null, 'Quite "sure" about é <b> %');
    const [canary] = [...canaries.all.values()];
    for (const hidden of [
      text,
      JSON.stringify(JSON.stringify(text)),
      encodeURIComponent(text),
      text.toUpperCase(),
    ])
      expect(canaries.in(`before ${hidden} after`)).toEqual([canary]);
    for (const before of ['', 'x', 'xy'])
      expect(canaries.in(Buffer.from(`${before}${canary?.text} and more`).toString('base64'))).toEqual([
        canary,
      ]);
    expect(base64Forms(canary?.text ?? '').every((form) => form.length > 15)).toBe(true);
    expect(canaries.in('Canary99x0123456789 nothing')).toEqual([]);
  });
});

describe.each(SESSIONS)('canaries in a session: $name', ({ revealsEach, ...options }) => {
  let server: RunningServer;
  let session: RecordedSession;
  let room: Room;
  /** Who found what, in which stages and where. */
  const seen = new Map<Viewer, Map<Canary, { stage: number; what: string }[]>>();

  beforeAll(async () => {
    server = await startServer({ env: { LOG_LEVEL: 'trace' } });
    session = new RecordedSession(server.url, options);
    await session.open();
    room = { mode: options.settings.mode ?? 'learning', spokenOnly: options.settings.spokenOnly ?? false };
    await playSession(session, revealsEach);
    for (const { viewer, what, text, stage } of session.chunks)
      for (const canary of session.canaries.in(text)) {
        const own = seen.get(viewer) ?? new Map<Canary, { stage: number; what: string }[]>();
        seen.set(viewer, own);
        own.set(canary, [...(own.get(canary) ?? []), { stage, what }]);
      }
  });
  afterAll(async () => {
    session?.close();
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  const sight = (canary: Canary, viewer: Viewer, stage: number) =>
    sightOf(
      wordFor(canary.fact, ROLE_OF[viewer], canary.owner === viewer, room),
      { subject: canary.subject, rounds: session.rounds.get(canary.subject) ?? [] },
      session.stages[stage] ?? new Set(),
      room,
    );

  it('Secrecy 2: nobody learns anything before its time', () => {
    const leaks = [...seen].flatMap(([viewer, own]) =>
      [...own].flatMap(([canary, places]) =>
        places
          .filter(({ stage }) => !sight(canary, viewer, stage).may)
          .map(
            ({ stage, what }) =>
              `${viewer} learned ${canary.fact} (${canary.subject}) from ${what} in stage ${stage}`,
          ),
      ),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('Secrecy 2: everybody learns everything when its time has come', () => {
    const missing: string[] = [];
    for (const viewer of [...session.clients.keys(), 'workspace', 'share'] as Viewer[])
      for (const canary of session.canaries.all.values()) {
        const due = session.stages.findIndex((_, stage) => sight(canary, viewer, stage).must);
        if (due < 0) continue;
        const places = seen.get(viewer)?.get(canary) ?? [];
        if (!places.some(({ stage }) => stage === due))
          missing.push(`${viewer} was not told ${canary.fact} (${canary.subject}) in stage ${due}`);
      }
    expect(missing).toEqual([]);
  });

  it('Secrecy 2: the session had everything that can be hidden in it', () => {
    const happened = [...(session.stages.at(-1) ?? [])];
    for (const wanted of ['started', 'asked:', 'pushed:', 'written:', 'end'])
      expect(happened.some((milestone) => milestone.startsWith(wanted))).toBe(true);
    expect(happened.filter((milestone) => milestone.startsWith('open:'))).toHaveLength(6);
    expect(session.chunks.length).toBeGreaterThan(500);
    expect(session.canaries.all.size).toBeGreaterThan(120);
    expect(session.reviews.filter(({ text }) => text.includes('NOT_REVEALED')).length).toBeGreaterThan(10);
  });

  it('Secrecy 2: nothing that was written, no text of the pack and no link is in a log line', () => {
    expect(server.output()).toContain('"level":20');
    expect(session.canaries.in(server.output()).map(({ fact }) => fact)).toEqual([]);
    expect(session.secrets.filter((secret) => server.output().includes(secret))).toEqual([]);
    for (const name of session.names.values()) expect(server.output()).not.toContain(name);
  });

  it('Tokens 14: no link is in any frame or answer but the one that made it', () => {
    const { chunks, secrets } = session;
    expect(secrets.length).toBeGreaterThan(9);
    expect(chunks.filter(({ text }) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  });

  it('RV6 where names are hidden, neither the candidate nor a reader without a seat finds one in a review', () => {
    const panel = ['ada', 'ben', 'cleo'] as const;
    const hidden: Viewer[] = options.settings.hideNames
      ? ['share', 'candidate', 'workspace', 'facilitator']
      : ['share'];
    const last = session.reviews.filter(({ stage }) => stage === session.stages.length - 1);
    expect(last).toHaveLength(6 * (session.clients.size + 2) + 2);
    for (const { viewer, path, text } of last)
      for (const who of panel) {
        // A calendar entry has nobody in it.
        const isShown = !hidden.includes(viewer) && !path.endsWith('=ics');
        const isNamed = text.includes(session.names.get(who) ?? '');
        expect([viewer, path, isNamed]).toEqual([viewer, path, isShown]);
        // What is for people to read has names alone.
        const hasIds = isShown && !/=(md|vtt)$/.test(path);
        expect([viewer, path, text.includes(session.ids.get(who) ?? '')]).toEqual([viewer, path, hasIds]);
      }
  });

  it('Secrecy 2: no private note is in a review, a file or progress, not even for who wrote it', () => {
    const told = session.reviews.filter(({ text }) =>
      session.canaries.in(text).some(({ fact }) => fact === 'private note' || fact === 'passcode'),
    );
    expect(told.map(({ viewer, path }) => `${viewer}: ${path}`)).toEqual([]);
  });

  it('Secrecy 2: progress and archive know nothing of a session before its first reveal, and then what is revealed', () => {
    const read = session.reviews.filter(({ path }) => path === 'progress' || path === 'archive');
    for (const { stage, text } of read) {
      const isRevealed = [...(session.stages[stage] ?? [])].some((each) => each.startsWith('revealed:'));
      expect([stage, text.includes(session.roomId)]).toEqual([stage, isRevealed]);
    }
    expect(read.filter(({ text }) => !text.includes(session.roomId)).length).toBeGreaterThan(2);
  });

  it('Tokens 14: no link and no passcode is in any file of the data folder', async () => {
    await server.stop();
    const files = await filesOf(server.dataDir);
    const everything = files.map(({ text }) => text).join('\n');
    const [secret = ''] = session.secrets;
    expect(everything).toContain(createHash('sha256').update(secret).digest('hex'));
    expect(session.secrets.filter((each) => everything.includes(each))).toEqual([]);
    expect(everything).not.toContain(session.passcode);
    expect(session.canaries.in(everything).length).toBeGreaterThan(100);
  });

  it('Delete 10: after deleting the room and the pack, nothing of them is in any file', async () => {
    server = await startServer({ dataDir: server.dataDir });
    const http = httpClient(server.url);
    const token = session.tokens.get('workspace') ?? '';
    for (const thing of [
      `/rooms/${session.roomBeforeId}`,
      `/rooms/${session.roomId}`,
      `/packs/${session.packId}`,
    ])
      expect((await http('DELETE', thing, { token })).status).toBe(204);
    const live = await filesOf(server.dataDir);
    expect(live.filter(({ text }) => session.canaries.in(text).length > 0).map(({ name }) => name)).toEqual(
      [],
    );
    await server.stop();
    const stopped = await filesOf(server.dataDir);
    expect(
      stopped.filter(({ text }) => session.canaries.in(text).length > 0).map(({ name }) => name),
    ).toEqual([]);
  });
});
