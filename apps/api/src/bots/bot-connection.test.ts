import type { Habit } from '@mockpanel/shared/bot/bot';
import { briefingFor, mineFor, viewFor } from '@mockpanel/shared/room/view';
import { seatedScene } from '@mockpanel/shared/testing/given';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BotConnection } from './bot-connection.js';

type Answer = (lost: Error | null, ack?: { ok: boolean }) => void;

/** A connection whose server never answers; whatever is under way when it closes is lost. */
class SilentSocket {
  readonly #heard = new Map<string, (message: unknown) => void>();
  readonly #open: Answer[] = [];
  sent = 0;

  on(event: string, listener: (message: unknown) => void): void {
    this.#heard.set(event, listener);
  }

  timeout(): Pick<SilentSocket, 'emit'> {
    return this;
  }

  emit(_event: string, _command: unknown, answer: Answer): void {
    this.sent += 1;
    this.#open.push(answer);
  }

  disconnect(): void {
    for (const answer of this.#open.splice(0)) answer(new Error('The line is gone.'));
  }

  hear(event: string, message?: unknown): void {
    this.#heard.get(event)?.(message);
  }
}

const socket = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('socket.io-client', () => ({ io: () => socket.current }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const raiseHand: Habit = () => ({ key: 'hand', afterMs: 10, command: { type: 'raiseHand', raised: true } });

describe('a bot', () => {
  it('BO2 given it is removed while a command of its is under way, then it leaves once and does nothing more', () => {
    const line = new SilentSocket();
    socket.current = line;
    const onLeft = vi.fn();
    const nature = { seed: 'a', pace: { readyMs: 1, thinkMs: 1, hearMs: 1, answerMs: 1 } };
    new BotConnection({ url: '', token: 't', nature, habits: [raiseHand], haste: 1, onLeft });
    const { state, now } = seatedScene();
    const surroundings = { present: new Set(['robin', 'ada']), now };
    line.hear('briefing', briefingFor(state, { participantId: 'ada' }));
    line.hear('view', viewFor(state, 'panel', surroundings));
    line.hear('mine', mineFor(state, { participantId: 'ada' }));
    vi.advanceTimersByTime(10);
    expect(line.sent).toBe(1);
    line.hear('ended', { code: 'REMOVED' });
    vi.advanceTimersByTime(60_000);
    expect(line.sent).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(onLeft).toHaveBeenCalledTimes(1);
  });
});
