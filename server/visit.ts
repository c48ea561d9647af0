import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddressOf } from './client-address';
import { isUnchanged } from './conditional';
import { encoded, encodingFor } from './encodings';
import type { KeptPage } from './kept-page';
import { lastModifiedHeader } from './last-modified';
import { refuse } from './refusals';
import type { Rendered } from './rendering';
import { newRequestId } from './request-id';
import { type CacheState, logRequest, networkOf } from './request-log';

/** One request and its answer. Its line in the log is written when the answer is sent or given up. */
export class Visit {
  readonly requestId = newRequestId();
  readonly clientAddress: string;
  /** For the log. */
  route = '';
  cache: CacheState = 'pass';

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    const from = performance.now();
    this.clientAddress = clientAddressOf(request);
    response.once('close', () =>
      logRequest({
        method: this.method,
        route: this.route,
        status: response.headersSent ? response.statusCode : 499,
        ms: Math.round((performance.now() - from) * 1000) / 1000,
        cache: this.cache,
        requestId: this.requestId,
        network: networkOf(this.clientAddress),
      }),
    );
  }

  get method(): string {
    return this.request.method ?? 'GET';
  }

  get reads(): boolean {
    return this.method === 'GET' || this.method === 'HEAD';
  }

  /** How many `Host` headers there are: more than one is somebody's trick (RFC 9112, section 3.2). */
  get hosts(): number {
    return this.request.rawHeaders.filter((name, n) => n % 2 === 0 && name.toLowerCase() === 'host').length;
  }

  /** A request header, joined where it was sent more than once. */
  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  /** Answers with a short complete page, or JSON to who asks for it. */
  refuse(status: number, headers?: Record<string, string>): void {
    refuse(this.request, this.response, status, this.requestId, headers);
  }

  redirect(status: 303 | 308, location: string | undefined, headers: Record<string, string>): void {
    this.response.writeHead(status, {
      ...headers,
      ...(location !== undefined && { location }),
      'content-length': 0,
      'x-request-id': this.requestId,
      ...(!this.reads && !this.request.complete && { connection: 'close' }),
    });
    this.response.end();
  }

  /** Answers with a kept page, in the best encoding that the client takes, or tells it that it has it. */
  async sendKept(page: KeptPage): Promise<void> {
    const variant = await page.variant(encodingFor(this.header('accept-encoding')));
    const { tags, body } = variant;
    const { response } = this;
    const { modifiedAt } = page;
    const headers: Record<string, string> = {
      ...variant.headers,
      ...(modifiedAt !== undefined && { 'last-modified': lastModifiedHeader(modifiedAt, Date.now()) }),
    };
    const [ifNoneMatch, ifModifiedSince] = [this.header('if-none-match'), this.header('if-modified-since')];
    if (page.status === 200 && isUnchanged({ ifNoneMatch, ifModifiedSince }, tags, modifiedAt)) {
      const { 'content-length': _length, 'content-encoding': _encoding, ...shared } = headers;
      response.writeHead(304, { ...shared, 'x-request-id': this.requestId }).end();
      return;
    }
    response.writeHead(page.status, { ...headers, 'x-request-id': this.requestId });
    response.end(this.method === 'HEAD' ? undefined : body);
  }

  /** Answers with a page that is one person's. */
  async sendOwn({ status, headers, body }: Rendered): Promise<void> {
    const encoding = body.length === 0 ? 'identity' : encodingFor(this.header('accept-encoding'));
    const bytes = await encoded(body, encoding);
    this.response.writeHead(status, {
      ...headers,
      vary: 'Accept-Encoding, Cookie',
      'x-request-id': this.requestId,
      'content-length': bytes.length,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
    this.response.end(this.method === 'HEAD' ? undefined : bytes);
  }
}
