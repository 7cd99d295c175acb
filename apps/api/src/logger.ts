import { type DestinationStream, destination, type Logger, pino } from 'pino';

/**
 * Logs go to standard error, so that standard output says only where the server is. Lines carry kinds,
 * codes, ids and durations; what people write, and their links, never reach one.
 */
export const createLogger = (level: string, stream: DestinationStream = destination(2)): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        req: () => undefined,
        res: () => undefined,
        err: (error: Error) => ({ name: error.name }),
      },
      redact: {
        paths: ['token', '*.token', 'text', '*.text', 'body', '*.body', 'headers', '*.headers'],
        remove: true,
      },
    },
    stream,
  );
