import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Reads } from '../lib/freshness';
import { type Encoding, encoded, packed } from './encodings';

/** One encoding of a page. */
export type Variant = {
  /** Its own, then those of the forms in which it was sent before. */
  tags: readonly [string, ...string[]];
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** The whole answer, with room for its request id and date. */
  answer: Wire;
  /** The answer to who has it already. */
  unchanged: Wire;
};

/** An answer as it goes over the wire: `ID` and `DATE` are written over before `head`, where the body begins. */
export type Wire = { bytes: Buffer; head: number };

const ID = 'x'.repeat(16);
const DATE = new Date(0).toUTCString();
const TAIL = `\r\nx-request-id: ${ID}\r\ndate: ${DATE}\r\n\r\n`;
const ID_AT = TAIL.length - TAIL.indexOf(ID);
const DATE_AT = TAIL.length - TAIL.indexOf(DATE);

/**
 * The bytes of an answer with its request id (16 characters) and date (as `toUTCString` writes it), written
 * into the answer itself: a copy for each reader would cost as much as all else. Who has not sent all of it
 * when the next one is stamped calls `giveUp()`.
 */
export function stamped({ bytes, head }: Wire, requestId: string, date: string, isHead: boolean): Buffer {
  bytes.write(requestId, head - ID_AT, 'latin1');
  bytes.write(date, head - DATE_AT, 'latin1');
  return isHead ? bytes.subarray(0, head) : bytes;
}

/** Leaves the bytes that were stamped last to who is still sending them. */
export function giveUp(wire: Wire): void {
  wire.bytes = Buffer.from(wire.bytes);
}

/** What a page is made of. `headers` are all of it that does not depend on the encoding. */
type Made = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  reads: Reads;
  /** The pattern of its address, for the log. */
  route: string;
  isKept: boolean;
  /** What reading it counts for: the slug of an article, '' for another page of readers; none: nothing. */
  viewedAs?: string | undefined;
  /** The second since which it is as it is (last-modified.ts), where that is told. */
  modifiedAt?: number | undefined;
};

/** From this time on that a page is asked for, it is one that others will ask for too. */
const PACKED_FROM = 3;
/** Bytes: half a millisecond a kilobyte goes into it. */
const PACKED_TO = 2 ** 18;

/**
 * A finished page, with what it depends on; compressed once for each encoding that is asked for, and packed tighter
 * where it is asked for again and again.
 */
export class KeptPage {
  readonly status: number;
  readonly route: string;
  readonly isKept: boolean;
  readonly viewedAs: string | undefined;
  readonly modifiedAt: number | undefined;
  readonly tags: ReadonlySet<string>;
  readonly freshUntil: number;
  private readonly headers: Record<string, string>;
  private readonly body: Buffer;
  private readonly hash: string;
  private readonly variants = new Map<Encoding, Variant>();
  private readonly making = new Map<Encoding, Promise<Variant>>();
  private asked = 0;
  /** Whether it has its tightest form. */
  private isPacked: boolean;

  constructor({ status, headers, body, reads, route, isKept, viewedAs, modifiedAt }: Made) {
    this.status = status;
    this.route = route;
    this.isKept = isKept;
    this.viewedAs = status === 200 ? viewedAs : undefined;
    this.modifiedAt = modifiedAt;
    this.tags = reads.tags;
    this.freshUntil = reads.freshUntil;
    this.headers = headers;
    this.body = body;
    this.isPacked = !isKept || body.length === 0 || body.length > PACKED_TO;
    this.hash = createHash('sha1')
      .update(JSON.stringify(headers))
      .update(body)
      .digest('base64url')
      .slice(0, 16);
  }

  /** Where a redirect leads. */
  get location(): string | undefined {
    return this.headers.location;
  }

  /** Bytes of memory, with room for what is made of it later: its compressed forms and their answers. */
  get size(): number {
    let bytes = 8_000 + 4 * this.body.length;
    for (const tag of this.tags) bytes += 100 + tag.length;
    return bytes;
  }

  /** The variant if it was made before. That it is asked for counts: what is asked for often is packed. */
  ready(encoding: Encoding): Variant | undefined {
    if (encoding === 'br') this.asked += 1;
    if (!this.isPacked && this.asked >= PACKED_FROM) void this.pack();
    return this.variants.get(encoding);
  }

  /** The variant, made at the first time. */
  async variant(encoding: Encoding): Promise<Variant> {
    const made = this.ready(encoding);
    if (made) return made;
    const making = this.making.get(encoding) ?? this.make(encoding);
    this.making.set(encoding, making);
    return making;
  }

  private async make(encoding: Encoding): Promise<Variant> {
    const isEncoded = encoding !== 'identity' && this.body.length > 0;
    const bytes = isEncoded ? await encoded(this.body, encoding) : this.body;
    const variant = this.variantOf(bytes, isEncoded ? encoding : undefined);
    this.variants.set(encoding, variant);
    this.making.delete(encoding);
    return variant;
  }

  /** Puts the tighter form into the place of the quick one, in brotli alone: all browsers take it. */
  private async pack(): Promise<void> {
    const quick = this.variants.get('br');
    if (quick === undefined) return;
    const bytes = await packed(this.body);
    if (bytes === undefined) return;
    this.isPacked = true;
    this.variants.set('br', this.variantOf(bytes, 'br', quick));
  }

  private variantOf(bytes: Buffer, encoding?: Encoding, before?: Variant): Variant {
    // Strong tags: bytes that differ have tags that differ (RFC 9110, section 8.8.3.3).
    const etag = `"${[this.hash, encoding, before && 'packed'].filter(Boolean).join('-')}"`;
    const at = this.modifiedAt;
    const shared = {
      ...this.headers,
      etag,
      ...(at !== undefined && { 'last-modified': new Date(at).toUTCString() }),
    };
    const headers: Record<string, string> = { ...shared, 'content-length': String(bytes.length) };
    if (encoding !== undefined) headers['content-encoding'] = encoding;
    const answer = wire(this.status, headers, bytes);
    const body = answer.bytes.subarray(answer.head);
    const unchanged = wire(304, shared, Buffer.alloc(0));
    return { tags: [etag, ...(before?.tags ?? [])], headers, body, answer, unchanged };
  }
}

function wire(status: number, headers: Record<string, string>, body: Buffer): Wire {
  const lines = Object.entries(headers).map(([name, value]) => `\r\n${name}: ${value}`);
  const head = Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}${lines.join('')}${TAIL}`, 'latin1');
  return { bytes: Buffer.concat([head, body]), head: head.length };
}
