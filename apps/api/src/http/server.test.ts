import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePack } from '@mockpanel/shared/testing/sample-pack';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import {
  call,
  createWorkspace,
  openTestServer,
  type TestServer,
  type TestServerOptions,
} from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.remove());

async function withServer(
  options: TestServerOptions,
  use: (server: TestServer) => Promise<void>,
): Promise<void> {
  const own = await openTestServer(options);
  try {
    await use(own);
  } finally {
    await own.remove();
  }
}

describe('POST /api/workspaces', () => {
  it('given nothing but an empty body, then a workspace and its link', async () => {
    const { status, body } = await call(server, 'post', '/workspaces', { body: {} });
    expect(status).toBe(201);
    expect(body).toEqual({
      workspace: { id: expect.any(String) },
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('given a field it does not know, then 400', async () => {
    expect(await call(server, 'post', '/workspaces', { body: { name: 'x' } })).toMatchObject({ status: 400 });
  });

  it('given the server has a password, then nothing is made without it', () =>
    withServer({ createPassword: 'let me in' }, async (own) => {
      const create = (token?: string) =>
        call(own, 'post', '/workspaces', { body: {}, ...(token === undefined ? {} : { token }) });
      expect((await call(own, 'get', '/info')).body.createPasswordRequired).toBe(true);
      expect(await create()).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
      expect((await create('letmein')).status).toBe(401);
    }));

  it('given the right password, then a workspace', () =>
    withServer({ createPassword: 'let-me-in' }, async (own) => {
      expect((await call(own, 'post', '/workspaces', { body: {}, token: 'let-me-in' })).status).toBe(201);
    }));
});

describe('POST /api/import', () => {
  const report = {
    recognised: [{ kind: 'question', count: 3 }],
    unrecognised: [],
    warnings: [],
    passages: [],
    placed: [],
  };

  it('given a document, then pack and report, and nothing is stored', () =>
    withServer({ runImport: async () => ({ ok: true, pack: samplePack(), report }) }, async (own) => {
      const { token } = await createWorkspace(own);
      const answer = await call(own, 'post', '/import', { token, body: { fileName: 'a.md', text: '# A' } });
      expect(answer).toMatchObject({ status: 200, body: { pack: samplePack(), report } });
      expect((await call(own, 'get', '/packs', { token })).body).toEqual({ packs: [] });
    }));

  it('given a document that cannot be read, then 422 and why', async () => {
    const { token } = await createWorkspace(server);
    const answer = await call(server, 'post', '/import', { token, body: { fileName: 'a.md', text: '' } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'IMPORT_EMPTY' } });
  });

  it('given a document that is too long, then it is refused', async () => {
    const tooLarge = { ok: false, error: { code: 'TOO_LARGE', message: 'Over 2 MB.' } } as const;
    await withServer({ runImport: async () => tooLarge }, async (own) => {
      const { token } = await createWorkspace(own);
      const send = (length: number) =>
        call(own, 'post', '/import', { token, body: { fileName: 'a.md', text: 'x'.repeat(length) } });
      expect(await send(3_000_000)).toMatchObject({ status: 413, body: { detail: 'Over 2 MB.' } });
      expect(await send(6_000_000)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    });
  });
});

describe('templates', () => {
  it('given the list, then each can be read as a pack that can be stored', async () => {
    const { body } = await call(server, 'get', '/templates');
    expect(body.templates).toMatchObject([{ id: 'small', minutes: 1, counts: { roleCards: 3 } }]);
    const { pack } = (await call(server, 'get', '/templates/small')).body;
    const { token } = await createWorkspace(server);
    expect((await call(server, 'post', '/packs', { token, body: { pack } })).status).toBe(201);
    expect((await call(server, 'get', '/templates/none')).status).toBe(404);
  });
});

describe('what watches over the server', () => {
  it('given a server that runs, then it is healthy and ready', async () => {
    expect((await request(server.url).get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await request(server.url).get('/readyz')).status).toBe(200);
  });

  it('given this machine asks, then metrics; given a proxy asks for somebody, then none', async () => {
    const answer = await request(server.url).get('/metrics');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('mockpanel_rooms_in_memory');
    const forwarded = await request(server.url).get('/metrics').set('x-forwarded-for', '1.2.3.4');
    expect(forwarded.status).toBe(403);
  });

  it('given a metrics token, then it opens them from anywhere', () =>
    withServer({ metricsToken: 'sesame' }, async (own) => {
      const read = (token: string) =>
        request(own.url)
          .get('/metrics')
          .set('x-forwarded-for', '1.2.3.4')
          .set('authorization', `Bearer ${token}`);
      expect((await read('sesame')).status).toBe(200);
      expect((await read('wrong')).status).toBe(401);
    }));
});

describe('the documentation', () => {
  it('given the interface, then every route is described', async () => {
    const { status, body } = await call(server, 'get', '/docs/json');
    expect(status).toBe(200);
    expect(Object.keys(body.paths).sort()).toEqual(
      [
        '/api/archive',
        '/api/demo',
        '/api/import',
        '/api/info',
        '/api/packs',
        '/api/packs/{packId}',
        '/api/packs/{packId}/drill',
        '/api/reviews',
        '/api/rooms',
        '/api/rooms/join',
        '/api/rooms/knock',
        '/api/rooms/peek',
        '/api/rooms/{roomId}',
        '/api/rooms/{roomId}/bots',
        '/api/rooms/{roomId}/invites',
        '/api/rooms/{roomId}/review',
        '/api/rooms/{roomId}/export',
        '/api/rooms/{roomId}/share',
        '/api/progress',
        '/api/templates',
        '/api/templates/{templateId}',
        '/api/workspaces',
      ].sort(),
    );
  });

  it('given its page, then its policy lets it run there and nowhere else', async () => {
    const page = await request(server.url).get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const inlineScripts = [...page.text.matchAll(/<script(?![^>]*src=)[^>]*>[^<]+/g)];
    expect(inlineScripts).toEqual([]);
    const other = await request(server.url).get('/api/info');
    expect(other.headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('the web app', () => {
  let webRoot: string;
  beforeAll(() => {
    webRoot = temporaryFolder();
    mkdirSync(join(webRoot, '_next/static/chunks'), { recursive: true });
    mkdirSync(join(webRoot, 'room'));
    const page = (name: string) =>
      `<!DOCTYPE html><title>${name}</title><script>self.page="${name}"</script><script src="/a.js"></script>`;
    for (const name of ['index', 'room', 'join', '404'])
      writeFileSync(join(webRoot, `${name}.html`), page(name));
    writeFileSync(join(webRoot, 'room/inner.txt'), 'inner');
    writeFileSync(join(webRoot, '_next/static/chunks/app.js'), 'x'.repeat(5_000));
  });
  afterAll(() => rmSync(webRoot, { recursive: true, force: true }));

  it('given a script, then its policy lets a worker load its parts', () =>
    withServer({ webRoot }, async (own) => {
      const script = await request(own.url).get('/_next/static/chunks/app.js');
      expect(script.headers['content-security-policy']).toContain("script-src 'self'");
    }));

  it('given addresses of pages, then each is served, with a policy for its own scripts', () =>
    withServer({ webRoot }, async (own) => {
      for (const [path, name] of [
        ['/', 'index'],
        ['/room', 'room'],
        ['/room/abc123', 'room'],
        ['/join', 'join'],
      ]) {
        const answer = await request(own.url).get(path ?? '');
        expect([path, answer.status]).toEqual([path, 200]);
        expect(answer.text).toContain(`<title>${name}</title>`);
        expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]+=*';/);
        expect(answer.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
        expect(answer.headers['strict-transport-security']).toBeUndefined();
        expect(answer.headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-cache',
        });
      }
      const host = new URL(own.url).host;
      const policy = (await request(own.url).get('/')).headers['content-security-policy'];
      expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host};`);
    }));

  it('given its parts, then they are cached for good, compressed, and recognised again', () =>
    withServer({ webRoot }, async (own) => {
      const part = await request(own.url).get('/_next/static/chunks/app.js').set('accept-encoding', 'gzip');
      expect(part.headers['cache-control']).toContain('immutable');
      expect(part.headers['content-encoding']).toBe('gzip');
      expect(part.text).toHaveLength(5_000);
      const again = await request(own.url)
        .get('/_next/static/chunks/app.js')
        .set('if-none-match', part.headers.etag ?? '');
      expect(again.status).toBe(304);
      expect((await request(own.url).get('/room/inner.txt')).status).toBe(200);
    }));

  it.each(['/nope', '/../package.json', '/%2e%2e/package.json', '/%zz', '/room/a/b', '/index.html'])(
    'given %s, then the page that says so',
    (path) =>
      withServer({ webRoot }, async (own) => {
        const answer = await request(own.url).get(path);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(answer.text).not.toContain('"name"');
      }),
  );

  it('given it is reached by https, then browsers are told to stay there', () =>
    withServer({ webRoot, publicUrl: 'https://panel.example' }, async (own) => {
      const { headers } = await request(own.url).get('/');
      expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
      expect(headers['strict-transport-security']).toContain('max-age');
    }));
});
