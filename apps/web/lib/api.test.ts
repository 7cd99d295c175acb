import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, callApi, problemFrom } from './api';

const answer = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(status === 204 ? null : body, { status })),
  );

afterEach(() => vi.unstubAllGlobals());

describe('callApi', () => {
  it('given a token and a body, then both are sent as the contract says', async () => {
    const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response('{"ok":1}'));
    vi.stubGlobal('fetch', fetched);
    expect(await callApi('/api/packs', { body: { a: 1 }, token: 'secret' })).toEqual({ ok: 1 });
    const init = fetched.mock.calls[0]?.[1];
    expect(init?.method).toBe('POST');
    expect(init?.body).toBe('{"a":1}');
    expect(init?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    });
  });

  it('given no body and no token, then neither header is sent', async () => {
    const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response('{}'));
    vi.stubGlobal('fetch', fetched);
    await callApi('/api/info');
    expect(fetched.mock.calls[0]?.[1]?.headers).toEqual({ accept: 'application/json' });
  });

  it('given a problem, then its code, sentence and issues reach the caller', async () => {
    answer(
      409,
      '{"code":"SEAT_TAKEN","detail":"Pick another.","issues":[{"path":["seatIds",0],"message":"Taken"}]}',
    );
    const error = await callApi('/api/rooms/join', { body: {} }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'SEAT_TAKEN',
      detail: 'Pick another.',
      status: 409,
      issues: [{ path: 'seatIds.0', message: 'Taken' }],
    });
  });

  it('given no connection, then it says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(callApi('/api/info')).rejects.toMatchObject({ code: 'NO_CONNECTION', status: 0 });
  });

  it('given 204, then there is nothing to read', async () => {
    answer(204, '');
    expect(await callApi('/api/rooms/r1', { method: 'DELETE' })).toBeUndefined();
  });

  it('given a good status with an unreadable body, then it is an error', async () => {
    answer(200, '<html>');
    await expect(callApi('/api/info')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('problemFrom', () => {
  it('given a page of a proxy instead of a problem, then there still is a code', () => {
    const error = problemFrom(502, null);
    expect(error).toMatchObject({ code: 'UNREADABLE', status: 502 });
  });
});
