import type { LogEntry } from '@mockpanel/shared/room/events';

/** Which commands a room has accepted, so that one that comes again has one effect. */
export class AcceptedCommands {
  readonly #hashes = new Map<string, string>();

  constructor(entries: readonly LogEntry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  add({ actorId, commandId, bodyHash }: LogEntry): void {
    this.#hashes.set(keyOf(actorId, commandId), bodyHash);
  }

  /** The hash of the body that was accepted from this actor under this id. */
  hashOf(actorId: string, commandId: string): string | undefined {
    return this.#hashes.get(keyOf(actorId, commandId));
  }
}

const keyOf = (actorId: string, commandId: string): string => `${actorId} ${commandId}`;
