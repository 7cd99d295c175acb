import { resolve } from 'node:path';
import { z } from 'zod';

const YES = /^(1|true|yes|on)$/i;
const NO = /^(0|false|no|off|)$/i;

/** How many proxies in front of the server are believed about where a request came from; `true` is one. */
const trustProxySchema = z.string().transform((value, context): number => {
  if (YES.test(value)) return 1;
  if (NO.test(value)) return 0;
  if (/^[1-9]$/.test(value)) return Number(value);
  context.addIssue({ code: 'custom', message: 'Use true, false, or the number of proxies.' });
  return z.NEVER;
});

const text = z.string().min(1).nullable().default(null);

const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .transform((folder) => resolve(folder)),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .nullable()
    .default(null),
  TRUST_PROXY: trustProxySchema.default(0),
  CREATE_PASSWORD: text,
  METRICS_TOKEN: text,
  COMMAND_RATE: z.coerce.number().positive().max(1_000_000).default(50),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Env = z.infer<typeof envSchema>;

/** Reads the settings of the server; an empty value counts as not set. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '');
  const parsed = envSchema.safeParse(Object.fromEntries(set));
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`These environment variables are not as expected.\n${lines.join('\n')}`);
}
