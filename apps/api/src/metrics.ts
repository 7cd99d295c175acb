import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observation } from './rooms/live-room.js';

/** What the server counts: kinds of commands and how they ended, never what was in them. */
export function createMetrics(
  sources: { rooms: () => number; connections: () => number },
  withProcess: boolean,
) {
  const registry = new Registry();
  if (withProcess) collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'mockpanel_commands_total',
    help: 'Commands by type and outcome',
    labelNames: ['type', 'outcome'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'mockpanel_command_seconds',
    help: 'Time from the mailbox to the answer',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('mockpanel_rooms_in_memory', 'Rooms in memory', sources.rooms);
  gauge('mockpanel_connections', 'Open connections', sources.connections);
  return {
    observe({ type, outcome, ms }: Observation): void {
      commands.inc({ type, outcome });
      durations.observe(ms / 1_000);
    },
    async read(): Promise<{ contentType: string; text: string }> {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
