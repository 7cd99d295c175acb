import { describe, expect, it } from 'vitest';
import { readEnv } from './env.js';

describe('the environment', () => {
  it('given nothing, then everything has a default', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '0.0.0.0',
      DATA_DIR: expect.stringMatching(/data$/),
      PUBLIC_URL: null,
      TRUST_PROXY: 0,
      CREATE_PASSWORD: null,
      METRICS_TOKEN: null,
      COMMAND_RATE: 50,
    });
  });

  it('given values, then they are read as what they mean', () => {
    const env = readEnv({
      PORT: '0',
      PUBLIC_URL: 'https://panel.example/path',
      TRUST_PROXY: 'true',
      CREATE_PASSWORD: '',
    });
    expect(env).toMatchObject({
      PORT: 0,
      PUBLIC_URL: 'https://panel.example',
      TRUST_PROXY: 1,
      CREATE_PASSWORD: null,
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'panel.example'],
    ['PUBLIC_URL', 'ftp://panel.example'],
    ['TRUST_PROXY', 'maybe'],
    ['COMMAND_RATE', '-1'],
  ])('given %s=%s, then it says which one is wrong', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(name);
  });
});
