import proxyAddr from 'proxy-addr';
import { z } from 'zod';

/** The settings of the environment: the one place that reads `process.env` (`.env.example` explains each). */
export type Env = z.infer<typeof schema> & { siteUrl: URL };

const PORT = 'a port from 1 to 65535';
const MEBIBYTES = 'a number of mebibytes; 0 keeps no page';
const PROXIES = 'addresses or networks such as 127.0.0.1, 10.0.0.0/8, loopback';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'file:PATH for SQLite, or postgresql://… for PostgreSQL')
    .default('file:./var/causerie.db'),
  DATA_DIR: z.string().min(1, 'a folder').default('./var'),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, PORT)
    .default(3000),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address such as https://blog.example.org' })
    .optional(),
  SECRET: z.string().min(32, 'at least 32 random characters'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine(areNetworks, PROXIES),
  PAGE_CACHE_MIB: z
    .string()
    .regex(/^\d{1,6}$/, MEBIBYTES)
    .transform(Number)
    .default(128),
  THEME: z.string().default(''),
  CAUSERIE_DEMO: z.enum(['0', '1'], '1 (fill an empty blog with the demo) or 0').default('1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'smtp://user:password@host:port or smtps://…' }).optional(),
  MAIL_FROM: z.string().min(3, 'a sender such as La Causerie <redaction@example.org>').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'fatal, error, warn, info, debug or silent')
    .default('info'),
});

function areNetworks(list: string[]): boolean {
  try {
    proxyAddr.compile(list);
    return true;
  } catch {
    return false;
  }
}

/** Says which setting is wrong and what is expected of it. The wrong value is not repeated: it may be a secret. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/**
 * Reads and validates the settings of an environment.
 * @throws WrongSetting with the name of each wrong setting and what is expected.
 */
export function parseEnv(from: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(from).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: expected ${issue.message}`);
    throw new WrongSetting(lines.join('\n'));
  }
  const { HOST, PORT, SITE_URL } = parsed.data;
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return { ...parsed.data, siteUrl: new URL(SITE_URL ?? `http://${host}:${PORT}`) };
}

let current: Env | undefined;

/** The settings of this process, validated at the first call. @throws WrongSetting */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** An absolute address of the site for a path that begins with `/`. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().siteUrl).href;
}
