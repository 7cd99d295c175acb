import { type LoadRoom, MEMBERS_PER_ROOM, openRooms } from './rooms.js';

/**
 * Workload W1, as a process of its own: `node --import tsx tests/load/w1.ts KIND ORIGIN ROOMS SECONDS`.
 * Closed loop for saturation, then open loop at half of it for latency, from send until the last of the six
 * members has the outcome. At last everybody leaves and comes back at once. Prints one line of JSON.
 */
const [kind, origin, roomCount, seconds] = process.argv.slice(2);
const rooms = await openRooms(
  kind === 'reference' ? 'reference' : 'mockpanel',
  origin ?? '',
  Number(roomCount),
);
const durationMs = Number(seconds) * 1_000;
/** What is measured is a server that has run for a while, not how fast its code is compiled. */
const WARM_UP_MS = 6_000;

/** Follows one room's commands until all its members have the outcome of each. */
class Flight {
  private readonly sentAt = new Map<number, number>();
  private readonly arrived = new Map<number, number>();
  sent = 0;

  constructor(
    private readonly room: LoadRoom,
    private readonly onDone: (latencyMs: number, flight: Flight) => void,
  ) {
    room.onState((count) => this.arrive(count));
  }

  send(): void {
    this.sent++;
    this.sentAt.set(this.sent, performance.now());
    this.room.send(this.sent);
  }

  private arrive(count: number): void {
    const since = this.sentAt.get(count);
    if (since === undefined) return;
    const members = (this.arrived.get(count) ?? 0) + 1;
    this.arrived.set(count, members);
    if (members < MEMBERS_PER_ROOM) return;
    this.sentAt.delete(count);
    this.arrived.delete(count);
    this.onDone(performance.now() - since, this);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let onDone: (latencyMs: number, flight: Flight) => void = () => undefined;
const flights = rooms.map((room) => new Flight(room, (latencyMs, flight) => onDone(latencyMs, flight)));

/** Every room sends its next command as soon as the last one has reached everybody. */
async function closedLoop(): Promise<number> {
  let done = 0;
  let running = true;
  onDone = (_latencyMs, flight) => {
    done++;
    if (running) flight.send();
  };
  for (const flight of flights) flight.send();
  await pause(WARM_UP_MS);
  done = 0;
  const startedAt = performance.now();
  await pause(durationMs);
  const rate = done / ((performance.now() - startedAt) / 1_000);
  running = false;
  await pause(500);
  return rate;
}

/** Commands are sent at a steady rate, whatever the answers do. */
async function openLoop(perSecond: number): Promise<number[]> {
  const latencies: number[] = [];
  onDone = (latencyMs) => latencies.push(latencyMs);
  const startedAt = performance.now();
  let sent = 0;
  while (performance.now() - startedAt < durationMs) {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * perSecond);
    for (; sent < due; sent++) flights[sent % flights.length]?.send();
    await pause(1);
  }
  await pause(500);
  return latencies.sort((a, b) => a - b);
}

const percentile = (sorted: number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** How long it takes until all who left at once have their state again, ms. */
async function storm(): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(rooms.map((room) => room.reconnect()));
  return performance.now() - startedAt;
}

const commandsPerSecond = await closedLoop();
const latencies = await openLoop(commandsPerSecond / 2);
const stormMs = await storm();
console.log(
  JSON.stringify({
    commandsPerSecond: Math.round(commandsPerSecond),
    p50: Number(percentile(latencies, 0.5).toFixed(2)),
    p99: Number(percentile(latencies, 0.99).toFixed(2)),
    samples: latencies.length,
    stormMs: Math.round(stormMs),
  }),
);
for (const room of rooms) room.close();
process.exit(0);
