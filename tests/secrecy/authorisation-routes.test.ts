import { readdir, readFile } from 'node:fs/promises';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostedRoom, hostRoom, type Seat, sitDown } from '../support/room.js';
import { type RunningServer, removeDataDir, startServer } from '../support/server.js';
import { type Chairing, PHASES, type PhaseName } from './command-matrix.js';
import { type Matrix, reviewed, tableOf } from './golden-table.js';
import { LINK_NAMES, type LinkName, type Place, type Request, ROUTES, type Route } from './route-matrix.js';
import { type StagedRoom, stageRoom } from './staged-room.js';

const TABLE = new URL('./routes.golden.txt', import.meta.url);
const SOURCES = new URL('../../apps/api/src/http/', import.meta.url);
/** Outside of the interface: for whatever watches over the server. */
const PROBES = ['/healthz', '/readyz', '/metrics'];

const WORDS: Record<string, string> = {
  '400 INVALID_COMMAND': 'I',
  '401 TOKEN_INVALID': 'T',
  '403 NOT_ALLOWED': 'N',
  '404 NOT_FOUND': 'F',
  '409 NOT_REVEALED': 'V',
  '409 SEAT_TAKEN': 'S',
  '409 WRONG_PHASE': 'W',
  '409 STALE_REVISION': 'R',
};

describe('who may call which route, when', () => {
  let server: RunningServer;
  let other: HostedRoom;
  let stranger: Seat;
  let templateId: string;

  beforeAll(async () => {
    // Behind a proxy, so that every wrong link comes from another address and none is turned away as a guess.
    server = await startServer({ env: { TRUST_PROXY: '1' } });
    other = await hostRoom(server.url, samplePack());
    stranger = await sitDown(other, 'panelist', 'stranger');
    const { body } = await other.http<{ templates: { id: string }[] }>('GET', '/templates');
    templateId = body.templates[0]?.id ?? '';
  });
  afterAll(async () => {
    await server?.stop();
    if (server) await removeDataDir(server.dataDir);
  });

  let asked = 0;
  async function call({
    method,
    path,
    bearer,
    body,
  }: Request | (Omit<Request, 'method'> & { method: 'HEAD' })) {
    asked++;
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        'x-forwarded-for': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type'),
    };
  }

  /** A dot where the link was let in; a document without content was read all the same. */
  function wordOf({ status, text, type }: { status: number; text: string; type: string | null }): string {
    if (status < 300) return '.';
    expect(type).toContain('application/problem+json');
    const { code } = JSON.parse(text) as { code: string };
    return status === 422 && code.startsWith('IMPORT_')
      ? '.'
      : (WORDS[`${status} ${code}`] ?? `?${status}${code}`);
  }

  /** The links of a room, by their names in the table; the rest is the same whoever chairs. */
  function linksOf(staged: StagedRoom, chairing: Chairing): Partial<Record<LinkName, string | null>> {
    const { room, seats } = staged;
    if (chairing === 'facilitator') return { facilitator: room.hostToken, candidate: seats.robin.token };
    return {
      'no link': null,
      'made up': 'A'.repeat(43),
      'removed panelist': seats.gone.token,
      'replaced invite': staged.replacedInvite,
      workspace: room.workspaceToken,
      'other workspace': other.workspaceToken,
      'host link of somebody seated': room.hostToken,
      'candidate who chairs': seats.robin.token,
      panelist: seats.ada.token,
      'other panelist': seats.ben.token,
      observer: seats.olga.token,
      'candidate invite': room.invites.candidate,
      'panelist invite': room.invites.panelist,
      'observer invite': room.invites.observer,
      'waiting knock': staged.knock,
      'share link': staged.share,
      'replaced share link': staged.replacedShare,
      'host of another room': other.hostToken,
      'panelist of another room': stranger.token,
    };
  }

  async function tryRoute(route: Route, place: Place, link: string | null): Promise<string> {
    const [method] = route.route.split(' ') as [Request['method'], string];
    const request = route.request(place, link);
    const answer = await call({ ...request, method });
    const word = wordOf(answer);
    if (word === '.') route.afterwards?.(place, answer.text);
    if (method === 'GET') {
      const { status } = await call({ ...request, method: 'HEAD' });
      expect([route.route, link, status < 300]).toEqual([route.route, link, word === '.']);
    }
    return word;
  }

  const stage = (phase: PhaseName, chairing: Chairing) =>
    stageRoom(server.url, phase, chairing, { connects: 'whoever acts' });

  /** What every link comes to in one phase; a route that destroys gets a room of its own where it works. */
  async function tryPhase(phase: PhaseName, routes: readonly Route[]): Promise<Matrix> {
    const matrix: Matrix = new Map();
    for (const chairing of ['candidate', 'facilitator'] as const) {
      let staged = await stage(phase, chairing);
      let isDeleted = false;
      for (const route of routes)
        for (const name of Object.keys(linksOf(staged, chairing)) as LinkName[]) {
          if (isDeleted) staged = await stage(phase, chairing);
          const link = linksOf(staged, chairing)[name] ?? null;
          const word = await tryRoute(route, { staged, other, templateId }, link);
          note(matrix, lineOf(route), name, word);
          isDeleted = route.destroys === true && word === '.';
          if (isDeleted) staged.close();
        }
      staged.close();
    }
    return matrix;
  }

  const lineOf = ({ route, variant }: Route) => (variant === undefined ? route : `${route}, ${variant}`);

  function note(matrix: Matrix, line: string, name: string, words: string): void {
    const roles = matrix.get(line) ?? new Map<string, string>();
    matrix.set(line, roles);
    roles.set(name, `${roles.get(name) ?? ''} ${words}`.trim());
  }

  /** The phases side by side, each in rooms of its own. */
  async function tryPhases(phases: readonly PhaseName[], routes: readonly Route[], found: Matrix) {
    const matrices = await Promise.all(phases.map((phase) => tryPhase(phase, routes)));
    for (const matrix of matrices)
      for (const [line, roles] of matrix) for (const [name, words] of roles) note(found, line, name, words);
  }

  it('Secrecy 3: every route there is occurs in the table', async () => {
    const { text } = await call({ method: 'GET', path: '/api/docs/json', bearer: null });
    const { paths } = JSON.parse(text) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(ROUTES.map(({ route }) => route))].sort()).toEqual(described.sort());
  });

  it('Secrecy 3: no route of the interface is missing in its description', async () => {
    const { text } = await call({ method: 'GET', path: '/api/docs/json', bearer: null });
    const paths = Object.keys((JSON.parse(text) as { paths: object }).paths);
    const known = paths.map((path) => path.replace(/^\/api/, '').replaceAll(/\{(\w+)\}/g, ':$1'));
    const files = (await readdir(SOURCES)).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const sources = await Promise.all(files.map((name) => readFile(new URL(name, SOURCES), 'utf8')));
    const registered = sources.flatMap((source) =>
      [
        ...source.matchAll(/\bhttp\s*\.(?:get|post|put|patch|delete|all|head|options|route)\(\s*'([^']+)'/g),
      ].map(([, path]) => path ?? ''),
    );
    expect(registered.length).toBeGreaterThan(10);
    expect(registered.filter((path) => !known.includes(path) && !PROBES.includes(path))).toEqual([]);
  });

  it('Secrecy 3: route × link × phase is as in the reviewed table', async () => {
    const found: Matrix = new Map();
    await tryPhases(
      ['lobby'],
      ROUTES.filter(({ ofRoom }) => !ofRoom),
      found,
    );
    await tryPhases(
      PHASES,
      ROUTES.filter(({ ofRoom }) => ofRoom),
      found,
    );
    expect(tableOf(found, LINK_NAMES)).toBe(reviewed(TABLE, found, LINK_NAMES));
  });

  it('Secrecy 3: lists hold what is in the own workspace, and nothing else', async () => {
    const own = await hostRoom(server.url, samplePack());
    const ids = async (path: string, token: string) => {
      const { text } = await call({ method: 'GET', path, bearer: token });
      return Object.values(JSON.parse(text) as Record<string, { id: string }[]>)
        .flat()
        .map(({ id }) => id);
    };
    expect(await ids('/api/packs', own.workspaceToken)).toEqual([own.packId]);
    expect(await ids('/api/rooms', own.workspaceToken)).toEqual([own.roomId]);
  });
});
