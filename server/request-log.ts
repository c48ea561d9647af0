import { isIPv6 } from 'node:net';
import pino from 'pino';
import { env } from '../lib/env';

/** How the front door came by an answer. */
export type CacheState = 'hit' | 'miss' | 'shared' | 'pass';

export type LoggedRequest = {
  method: string;
  /** The pattern of the address: tokens live in paths. */
  route: string;
  status: number;
  /** Milliseconds until the answer was sent. */
  ms: number;
  cache: CacheState;
  requestId: string;
  /** The client's network, never its address. */
  network: string;
};

/** Lines wait until there are this many bytes of them, or for a second. */
const CHUNK = 65_536;
const FLUSH_EVERY = 1_000;
/** Bytes that wait for who reads them; what comes on top of them is lost. */
const WAITING = 16_777_216;

/**
 * Writes a line of the request log, without personal data: no address, no query, no body, no header. Lines
 * are gathered, so that a line costs a reader nothing; a crash loses at most a second of them.
 */
export function logRequest(request: LoggedRequest): void {
  lines ??= new Lines();
  lines.root.info(request);
}

/** What the lines of many hits have in common, as JSON. */
export function hitLine(common: Pick<LoggedRequest, 'method' | 'route' | 'status'>): string {
  return `,${JSON.stringify({ ...common, cache: 'hit' }).slice(1, -1)}`;
}

/**
 * Writes the line of a hit as `logRequest` would, but for the work that pino does for values of any kind:
 * here that is a fifth of the whole answer. None of these values needs to be escaped.
 */
export function logHit(common: string, ms: number, requestId: string, network: string): void {
  lines ??= new Lines();
  if (!lines.isOpen) return;
  const rest = `"ms":${ms.toFixed(3)},"requestId":"${requestId}","network":"${network}"`;
  lines.write(`{"level":30${timestamp()}${common},${rest}}\n`);
}

/** Writes what waits. */
export function flushRequestLog(): void {
  lines?.flushSync();
}

let lines: Lines | undefined;

class Lines {
  private readonly destination = pino.destination({
    dest: 1,
    sync: false,
    contentMode: 'buffer',
    maxLength: WAITING,
  });
  readonly isOpen = ['info', 'debug'].includes(env().LOG_LEVEL);
  private readonly chunk = Buffer.allocUnsafe(CHUNK);
  private length = 0;
  readonly root = pino({ level: env().LOG_LEVEL, base: null, timestamp }, this);

  constructor() {
    setInterval(() => this.flush(), FLUSH_EVERY).unref();
    process.once('exit', () => this.flushSync());
  }

  /** For pino. Bytes, not strings: to join and encode thousands of strings costs more than to make them. */
  write(line: string): void {
    if (this.length + 3 * line.length > CHUNK) this.flush();
    this.length += this.chunk.write(line, this.length);
  }

  private flush(): void {
    if (this.length === 0) return;
    this.destination.write(Buffer.from(this.chunk.subarray(0, this.length)) as unknown as string);
    this.destination.flush();
    this.length = 0;
  }

  flushSync(): void {
    this.flush();
    try {
      this.destination.flushSync();
    } catch {
      // It is not open yet, or nobody reads it any more: there is nobody to tell.
    }
  }
}

/** The time as pino writes it; Next has another `Date`, which costs as much as the rest of the line. */
function timestamp(): string {
  return `,"time":${Math.floor(performance.timeOrigin + performance.now())}`;
}

/** The network of an address: /24 of IPv4, /48 of IPv6, '' for anything else. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const four = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain);
  if (four) return `${four[1]}.0/24`;
  return isIPv6(plain) ? `${firstGroups(plain)}::/48` : '';
}

/** The first three groups of an IPv6 address, `::` written out. */
function firstGroups(address: string): string {
  const [head = '', tail = ''] = (address.split('%', 1)[0] ?? '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
    : [];
  return [...groups, ...zeros, ...rest].slice(0, 3).join(':');
}
