import {
  type IncomingHttpHeaders,
  IncomingMessage,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import { Socket } from 'node:net';

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

/** A render that had not ended when its time was over. It may still go on: nobody waits for it. */
export class RenderTimeout extends Error {
  override name = 'RenderTimeout';
}

/**
 * Lets the app answer a request and keeps the answer.
 * @param limit milliseconds
 * @throws what the app does, or RenderTimeout
 */
export function render(app: App, request: IncomingMessage, limit: number): Promise<Rendered> {
  const response = new Kept(request);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new RenderTimeout(`no answer after ${limit} ms`)), limit);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(error);
    };
    response.once('finish', () => {
      clearTimeout(timer);
      resolve(response.rendered());
    });
    app(request, response).catch(fail);
  });
}

/** A GET of an address of the site that is nobody's: no cookie, no address, nothing but what it asks for. */
export function anonymousRequest(address: string, headers: IncomingHttpHeaders): IncomingMessage {
  return get(new IncomingMessage(new Socket()), address, headers);
}

/** What would change the form of a page: it is finished, compressed and compared by the front door. */
const NOT_PASSED_ON = /^(?:accept-encoding|range|if-.*|rsc|next-.*|content-.*|transfer-encoding|expect)$/;

/** The same request as a GET of the whole page. */
export function pageRequest(request: IncomingMessage, address: string): IncomingMessage {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !NOT_PASSED_ON.test(name)),
  );
  return get(new IncomingMessage(request.socket), address, headers);
}

function get(request: IncomingMessage, address: string, headers: IncomingHttpHeaders): IncomingMessage {
  request.method = 'GET';
  request.url = address;
  request.headers = headers;
  request.httpVersion = '1.1';
  request.push(null);
  return request;
}
