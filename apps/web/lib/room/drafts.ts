import type { Command } from '@mockpanel/shared/room/commands';

/** The part of a browser's storage that drafts need; absent where the browser denies it. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What is being typed and what is not yet acknowledged, per seat. */
export interface Drafts {
  text: (name: string) => string;
  keepText: (name: string, text: string) => void;
  commands: () => Command[];
  keepCommands: (commands: Command[]) => void;
}

/**
 * Half a note outlives its tab, in `texts`: phones close tabs unasked. A tab that wrote one has it in `storage` too,
 * so that what another tab of the same seat writes or sends takes nothing away from it. Unsent commands stay with
 * the tab that made them, so that two tabs never send for each other.
 */
export function createDrafts(
  seat: string,
  storage: DraftStorage | null,
  texts: DraftStorage | null = storage,
): Drafts {
  const memory = new Map<string, string>();
  const read = (key: string, from = storage): string | null => {
    if (from === storage && memory.has(key)) return memory.get(key) ?? null;
    try {
      return from?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string | null) => {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
    keep(storage, key, value);
  };
  const textKey = (name: string) => `${textPrefix(seat)}${name}`;
  const commandsKey = `mockpanel.unsent.${seat}`;
  return {
    text: (name) => {
      const own = read(textKey(name));
      const left = own ?? read(textKey(name), texts) ?? '';
      // From here on what a closed tab left is this one's.
      if (own === null && left !== '') write(textKey(name), left);
      return left;
    },
    keepText: (name, text) => {
      const key = textKey(name);
      const isMine = read(key, texts) === read(key);
      // Empty here stays so after a reload, whatever another tab has half-written meanwhile.
      write(key, text);
      if (text !== '') keep(texts, key, text);
      else if (isMine) keep(texts, key, null);
    },
    commands: () => parseCommands(read(commandsKey)),
    keepCommands: (commands) => write(commandsKey, commands.length === 0 ? null : JSON.stringify(commands)),
  };
}

function keep(to: DraftStorage | null, key: string, value: string | null): void {
  try {
    if (value === null) to?.removeItem(key);
    else to?.setItem(key, value);
  } catch {
    // A full or forbidden storage: the copy in memory still holds until the page is closed.
  }
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

const textPrefix = (seat: string) => `mockpanel.draft.${seat}.`;

export function browserStorage(kind: 'sessionStorage' | 'localStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}

/** When a seat's link has died, nothing half-written of it stays behind in this browser. */
export function forgetTexts(seat: string, texts: Storage | null): void {
  for (const key of Object.keys(texts ?? {})) if (key.startsWith(textPrefix(seat))) texts?.removeItem(key);
}
