import type { Command } from '@mockpanel/shared/room/commands';

/** The part of `sessionStorage` that drafts need; absent where the browser denies it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is being typed and what is not yet acknowledged, per seat, until the tab is closed. */
export interface Drafts {
  text: (name: string) => string;
  keepText: (name: string, text: string) => void;
  commands: () => Command[];
  keepCommands: (commands: Command[]) => void;
}

export function createDrafts(seat: string, storage: DraftStorage | null): Drafts {
  const memory = new Map<string, string>();
  const read = (key: string): string | null => {
    if (memory.has(key)) return memory.get(key) ?? null;
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string | null) => {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
    try {
      if (value === null) storage?.removeItem(key);
      else storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage: the copy in memory still holds until the page is closed.
    }
  };
  const textKey = (name: string) => `mockpanel.draft.${seat}.${name}`;
  const commandsKey = `mockpanel.unsent.${seat}`;
  return {
    text: (name) => read(textKey(name)) ?? '',
    keepText: (name, text) => write(textKey(name), text === '' ? null : text),
    commands: () => parseCommands(read(commandsKey)),
    keepCommands: (commands) => write(commandsKey, commands.length === 0 ? null : JSON.stringify(commands)),
  };
}

function parseCommands(stored: string | null): Command[] {
  if (stored === null) return [];
  try {
    const parsed: unknown = JSON.parse(stored);
    return Array.isArray(parsed) ? parsed.filter(isCommand) : [];
  } catch {
    return [];
  }
}

/** Written by this page alone; the server checks it again in any case. */
const isCommand = (value: unknown): value is Command =>
  typeof value === 'object' && value !== null && 'id' in value && 'type' in value;

export function sessionDraftStorage(): DraftStorage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
