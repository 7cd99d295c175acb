/** The database refused a row because another one stands in its place; nothing was written. */
export class ConstraintError extends Error {
  override name = 'ConstraintError';
}

/** It is unknown whether the write happened. The same request may be tried again. */
export class StorageUnavailableError extends Error {
  override name = 'StorageUnavailableError';
  constructor(readonly sqliteCode: number | null) {
    super('The database cannot be reached just now.');
  }
}

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_CONSTRAINT = 19;
/** After a failed fsync the system may have dropped what it claims to hold: only a fresh start is safe. */
const SQLITE_IOERR_FSYNC = 1034;
const SQLITE_IOERR_DIR_FSYNC = 1290;

/** SQLite's extended result code behind an error of the database client; null for anything else. */
export function sqliteCode(error: unknown): number | null {
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } } } | null)
    ?.meta?.driverAdapterError?.cause;
  const code = Number(cause?.originalCode);
  return cause?.originalCode === undefined || Number.isNaN(code) ? null : code;
}

const primary = (error: unknown): number | null => {
  const code = sqliteCode(error);
  return code === null ? null : code & 0xff;
};

export const isBusy = (error: unknown): boolean =>
  primary(error) === SQLITE_BUSY || primary(error) === SQLITE_LOCKED;

export const isConstraint = (error: unknown): boolean => primary(error) === SQLITE_CONSTRAINT;

export const losesWrites = (code: number | null): boolean =>
  code === SQLITE_IOERR_FSYNC || code === SQLITE_IOERR_DIR_FSYNC;
