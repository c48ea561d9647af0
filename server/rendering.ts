import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A whole answer of the app, in memory. */
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

export type App = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A response that is kept instead of sent. */
class Kept extends ServerResponse {
  private readonly chunks: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    // Nothing is ever sent: what counts as sent is what can no longer be taken back.
    Object.defineProperty(this, 'headersSent', { get: () => this.chunks.length > 0 });
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object' && part !== null);
    for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.keep(chunk, rest);
    return true;
  }

  override end(...parts: unknown[]): this {
    const [chunk, ...rest] = parts;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.keep(chunk, rest);
    this.finished = true;
    for (const part of parts) if (typeof part === 'function') part();
    this.emit('finish');
    this.emit('close');
    return this;
  }

  private keep(chunk: unknown, rest: unknown[]): void {
    const encoding = rest.find((part): part is BufferEncoding => typeof part === 'string');
    this.chunks.push(
      typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk as Uint8Array),
    );
    for (const part of rest) if (typeof part === 'function') part();
  }

  rendered(): Rendered {
    return { status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.chunks) };
  }
}

/**
 * Lets the app answer a request and keeps the answer.
 * @throws when the app does, or when it has not finished after `limit` milliseconds.
 */
export function render(app: App, request: IncomingMessage, limit: number): Promise<Rendered> {
  const response = new Kept(request);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer after ${limit} ms`)), limit);
    response.once('finish', () => {
      clearTimeout(timer);
      resolve(response.rendered());
    });
    app(request, response).catch((error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

/** A GET of another path of the site in the name of a request: same connection, same headers. */
export function requestFor(request: IncomingMessage, path: string): IncomingMessage {
  const derived = new IncomingMessage(request.socket);
  derived.method = 'GET';
  derived.url = path;
  derived.headers = { ...request.headers };
  derived.push(null);
  return derived;
}
