import { Refused } from './read-form';

/** A part of a multipart form while it arrives: a text field, or a file of which the bytes are read as they come. */
export type FormPart = { name: string; filename: string | undefined; body: AsyncIterable<Uint8Array> };

const HEAD_LIMIT = 8 * 1024;

/**
 * Reads a multipart form part by part, so that no file is ever in memory (RFC 7578). What the taker leaves of a part
 * is passed over. @throws Refused 400 when it is broken or ends too early
 */
export async function* readParts(request: Request): AsyncGenerator<FormPart> {
  const type = request.headers.get('content-type') ?? '';
  const [, quoted, plain] =
    /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new Refused(415, { accept: 'multipart/form-data' });
  const reader = new Bytes(request.body);
  // The first boundary stands at the beginning, without the end of a line before it.
  reader.unread(Buffer.from('\r\n'));
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  for await (const _ of reader.until(delimiter));
  for (;;) {
    const next = await reader.take(2);
    if (next.equals(Buffer.from('--'))) return;
    if (!next.equals(Buffer.from('\r\n'))) throw new Refused(400);
    const head = await headOf(reader);
    const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1];
    if (disposition === undefined) throw new Refused(400);
    const body = reader.until(delimiter);
    yield {
      name: parameterOf(disposition, 'name') ?? '',
      filename: parameterOf(disposition, 'filename'),
      body,
    };
    for await (const _ of body);
  }
}

/** The text of a field, of at most `limit` bytes. @throws Refused 413 */
export async function textOfPart({ body }: FormPart, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > limit) throw new Refused(413, { connection: 'close' });
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

async function headOf(reader: Bytes): Promise<string> {
  const lines: Uint8Array[] = [];
  let size = 0;
  for await (const part of reader.until(Buffer.from('\r\n\r\n'))) {
    size += part.length;
    if (size > HEAD_LIMIT) throw new Refused(400);
    lines.push(part);
  }
  return Buffer.concat(lines).toString();
}

/** A parameter of the head, where browsers write `"` as `%22`. */
function parameterOf(disposition: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|;)\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
  return value?.replace(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A stream that is read up to a mark. */
class Bytes {
  private readonly reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  private rest = Buffer.alloc(0);

  constructor(body: ReadableStream<Uint8Array> | null) {
    this.reader = body?.getReader();
  }

  unread(bytes: Buffer): void {
    this.rest = Buffer.concat([bytes, this.rest]);
  }

  async take(count: number): Promise<Buffer> {
    while (this.rest.length < count) await this.more();
    const taken = this.rest.subarray(0, count);
    this.rest = this.rest.subarray(count);
    return taken;
  }

  /** What stands before the mark; the mark itself is passed over. Read again, it goes on where it was left. */
  until(mark: Buffer): AsyncIterable<Uint8Array> & { done: boolean } {
    const self = this;
    return {
      done: false,
      async *[Symbol.asyncIterator]() {
        while (!this.done) {
          const at = self.rest.indexOf(mark);
          // The end of what is there may be the beginning of the mark.
          const sure = at === -1 ? Math.max(0, self.rest.length - mark.length + 1) : at;
          const part = self.rest.subarray(0, sure);
          self.rest = self.rest.subarray(at === -1 ? sure : at + mark.length);
          this.done = at !== -1;
          if (part.length > 0) yield part;
          if (at === -1) await self.more();
        }
      },
    };
  }

  private async more(): Promise<void> {
    const next = await this.reader?.read().catch(() => undefined);
    if (next === undefined || next.done) throw new Refused(400);
    this.rest = Buffer.concat([this.rest, next.value]);
  }
}
