import type { Pack } from '@mockpanel/shared/pack/schema';
import { type ApiError, asApiError } from './api';

export type SaveState =
  | { at: 'saved'; when: number }
  /** Will be saved as soon as nobody types. */
  | { at: 'changed' }
  | { at: 'saving' }
  /** The server did not take it as it is; the next change tries again. */
  | { at: 'refused'; error: ApiError }
  /** The server could not be reached or could not store; it is tried again by itself. */
  | { at: 'waiting'; error: ApiError }
  /** The stored pack is newer than the one this page began with. Nothing is saved until somebody decides. */
  | { at: 'conflict' };

/** What the server answers to a saved pack. */
export interface Saved {
  revision: number;
  updatedAt: number;
}

export interface SaverOptions {
  put: (pack: Pack, revision: number) => Promise<Saved>;
  onState: (state: SaveState) => void;
  onSaved: (saved: Saved) => void;
}

const PAUSE_MS = 700;
const AGAIN_MS = 4_000;

/** Saves one pack as it changes: one request at a time, the newest pack last, never over a newer revision. */
export class PackSaver {
  private wanted: Pack;
  private stored: Pack;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private state: SaveState;

  constructor(
    pack: Pack,
    private saved: Saved,
    private readonly options: SaverOptions,
  ) {
    this.wanted = pack;
    this.stored = pack;
    this.state = { at: 'saved', when: saved.updatedAt };
  }

  get isSaved(): boolean {
    return this.wanted === this.stored;
  }

  change(pack: Pack): void {
    if (pack === this.wanted) return;
    this.wanted = pack;
    if (this.state.at === 'conflict') return;
    if (this.running) return this.saveIn(PAUSE_MS);
    // Undone to what is stored: there is nothing to save.
    if (this.isSaved) return this.restart(pack, this.saved);
    this.become({ at: 'changed' });
    this.saveIn(PAUSE_MS);
  }

  /** Saves at once; false where it could not be saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (!this.isSaved && this.state.at !== 'conflict') await this.save();
    return this.isSaved;
  }

  /** Another page has saved this pack. */
  isOlderThan(revision: number): boolean {
    return revision > this.saved.revision;
  }

  conflict(): void {
    clearTimeout(this.timer);
    this.become({ at: 'conflict' });
  }

  /** Goes on from what is stored now. */
  restart(pack: Pack, saved: Saved): void {
    clearTimeout(this.timer);
    this.wanted = pack;
    this.stored = pack;
    this.saved = saved;
    this.become({ at: 'saved', when: saved.updatedAt });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private save(): Promise<void> {
    this.running = this.saveOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    const pack = this.wanted;
    this.become({ at: 'saving' });
    try {
      this.saved = await this.options.put(pack, this.saved.revision);
      this.stored = pack;
      this.options.onSaved(this.saved);
      this.become(this.isSaved ? { at: 'saved', when: this.saved.updatedAt } : { at: 'changed' });
    } catch (reason) {
      this.failed(asApiError(reason));
    }
  }

  private failed(error: ApiError): void {
    if (error.code === 'STALE_REVISION') return this.conflict();
    const mayWorkAgain = error.status === 0 || error.status === 429 || error.status >= 500;
    this.become({ at: mayWorkAgain ? 'waiting' : 'refused', error });
    if (mayWorkAgain) this.saveIn(AGAIN_MS);
  }

  private become(state: SaveState): void {
    this.state = state;
    this.options.onState(state);
  }
}
