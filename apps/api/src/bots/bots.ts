import { createHmac } from 'node:crypto';
import { type Habit, ROOM_PACE } from '@mockpanel/shared/bot/bot';
import { chairWith } from '@mockpanel/shared/bot/chairing';
import { DEMO_PACE, demoChairing, peopleInDemo } from '@mockpanel/shared/bot/demo';
import { CANDIDATE_HABITS, PANELIST_HABITS } from '@mockpanel/shared/bot/habits';
import type { Role } from '@mockpanel/shared/room/commands';
import { seated } from '@mockpanel/shared/room/participants';
import type { RoomState } from '@mockpanel/shared/room/state';
import { BotConnection, type BotOptions } from './bot-connection.js';

export interface BotsOptions {
  /** The server's own address. */
  url: () => string;
  /** Known to this server alone; the links of bots are made of it. */
  secret: string;
  /** How many times faster than usual bots are. */
  haste: number;
}

/**
 * The bots of this server. Which bots a room has is in the room itself, and their links can be made again, so
 * they come back after a restart as soon as a person does.
 */
export class Bots {
  readonly #connected = new Map<string, BotConnection>();
  #isStopped = false;

  constructor(private readonly options: BotsOptions) {}

  /** The link of a bot: by its participant id, or by the room that it runs. */
  linkOf(id: string): string {
    return createHmac('sha256', this.options.secret).update(id).digest('base64url');
  }

  /** The link by which a bot runs a demo room. */
  chairLinkOf(roomId: string): string {
    return this.linkOf(chairOf(roomId));
  }

  /** How many demo rooms have somebody in them. */
  get demos(): number {
    return [...this.#connected.keys()].filter((id) => id.startsWith(CHAIR)).length;
  }

  /** Brings the bots of a room that are not there. */
  attend(state: RoomState): void {
    const { roomId, settings, pack, phase } = state;
    if (this.#isStopped || phase === 'closed') return;
    const pace = settings.demo ? DEMO_PACE : ROOM_PACE;
    for (const { id, role, bot } of seated(state))
      if (bot)
        this.#connect(id, { token: this.linkOf(id), nature: { seed: id, pace }, habits: HABITS[role] });
    if (!settings.demo) return;
    this.#connect(chairOf(roomId), {
      token: this.chairLinkOf(roomId),
      nature: { seed: roomId, pace },
      habits: chairWith(demoChairing(peopleInDemo(pack))),
    });
  }

  stop(): void {
    this.#isStopped = true;
    for (const connection of [...this.#connected.values()]) connection.leave();
  }

  #connect(id: string, bot: Pick<BotOptions, 'token' | 'nature' | 'habits'>): void {
    if (this.#connected.has(id)) return;
    const { url, haste } = this.options;
    const onLeft = () => this.#connected.delete(id);
    this.#connected.set(id, new BotConnection({ ...bot, url: url(), haste, onLeft }));
  }
}

const CHAIR = 'chair ';
const chairOf = (roomId: string) => CHAIR + roomId;

const HABITS: Record<Role, readonly Habit[]> = {
  panelist: PANELIST_HABITS,
  candidate: CANDIDATE_HABITS,
  observer: [],
};
