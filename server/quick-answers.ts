import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { clientAddressOf } from './client-address';
import { isUnchanged as has } from './conditional';
import { encodingFor } from './encodings';
import { giveUp, type KeptPage, stamped, type Wire } from './kept-page';
import type { PageCache } from './page-cache';
import { quickRequestOf } from './quick-request';
import { newRequestId } from './request-id';
import { hitLine, logHit, networkOf } from './request-log';
import { keptAddressOf, targetOf } from './target';
import type { ViewCounter } from './view-counter';

/**
 * Answers plain requests for kept pages on the socket itself, which costs half of what Node's http does
 * (docs/decisions/0009). Whatever is not such a request goes to Node's http with its connection, for good.
 */

const FIRST_REQUEST = 10_000;
const NEXT_REQUEST = 65_000;

type Answer = { wire: Wire; bytes: Buffer };
type Listener = (socket: Socket) => void;

export class QuickAnswers {
  private readonly sockets = new Set<Socket>();
  /** By route; then by method and status. */
  private readonly lines = new Map<string, string[]>();

  constructor(
    private readonly cache: PageCache<KeptPage>,
    private readonly views?: ViewCounter,
  ) {}

  /** Stands before the server's own listener for connections. */
  attach(server: Server): void {
    const listeners = server.listeners('connection') as Listener[];
    server.removeAllListeners('connection');
    server.on('connection', (socket: Socket) =>
      this.receive(socket, () => {
        for (const listener of listeners) listener.call(server, socket);
      }),
    );
  }

  /** Ends the connections that wait for their next request. What was answered is still sent. */
  close(): void {
    for (const socket of this.sockets) socket.destroySoon();
  }

  private receive(socket: Socket, handOver: () => void): void {
    const network = networkOf(clientAddressOf({ headers: {}, socket }));
    const onData = (chunk: Buffer) => {
      const answer = this.answer(chunk, socket, network);
      if (answer === undefined) {
        socket.pause();
        leave();
        socket.unshift(chunk);
        handOver();
        socket.resume();
      } else this.send(answer, socket);
    };
    const end = () => socket.end();
    const destroy = () => socket.destroy();
    const forget = () => this.sockets.delete(socket);
    const leave = () => {
      forget();
      socket.setTimeout(0);
      socket
        .off('data', onData)
        .off('end', end)
        .off('error', destroy)
        .off('timeout', destroy)
        .off('close', forget);
    };
    this.sockets.add(socket);
    socket.setTimeout(FIRST_REQUEST);
    socket.once('data', () => this.sockets.has(socket) && socket.setTimeout(NEXT_REQUEST));
    socket.on('data', onData).on('end', end).on('error', destroy).on('timeout', destroy).on('close', forget);
  }

  private send({ wire, bytes }: Answer, socket: Socket): void {
    const isTaken = socket.write(bytes);
    // A write that is not done at once still needs its bytes.
    if (socket.writableLength > 0) giveUp(wire);
    if (isTaken) return;
    // Who does not read what they asked for is not asked what else they want.
    socket.pause();
    socket.once('drain', () => socket.resume());
  }

  /** What to send, if the page is kept and compressed already. */
  private answer(chunk: Buffer, socket: Socket, network: string): Answer | undefined {
    const from = performance.now();
    const request = quickRequestOf(chunk);
    if (request === undefined) return undefined;
    const page = this.find(request.target);
    if (page === undefined || page.status !== 200) return undefined;
    // In the second in which it was made it says another time (last-modified.ts).
    if (page.modifiedAt !== undefined && page.modifiedAt > Date.now()) return undefined;
    const variant = page.ready(encodingFor(request.acceptEncoding));
    if (variant === undefined) return undefined;
    const isUnchanged = has(request, variant.tags, page.modifiedAt);
    const requestId = newRequestId();
    const wire = isUnchanged ? variant.unchanged : variant.answer;
    const bytes = stamped(wire, requestId, dateOf(), request.isHead);
    const line = this.lineOf(page.route, request.isHead, isUnchanged);
    const seen = request.forwardedFor === undefined ? network : networkBehind(request.forwardedFor, socket);
    logHit(line, performance.now() - from, requestId, seen);
    // Who has the page already reads it again.
    if (page.viewedAs !== undefined && !request.isHead && !request.isEarly)
      this.views?.count(page.viewedAs, request.userAgent);
    return { wire, bytes };
  }

  /** What the log lines of these hits have in common. */
  private lineOf(route: string, isHead: boolean, isUnchanged: boolean): string {
    const lines = this.lines.get(route) ?? [];
    const index = (isHead ? 1 : 0) + (isUnchanged ? 2 : 0);
    const line =
      lines[index] ?? hitLine({ method: isHead ? 'HEAD' : 'GET', route, status: isUnchanged ? 304 : 200 });
    lines[index] = line;
    this.lines.set(route, lines);
    return line;
  }

  private find(target: string): KeptPage | undefined {
    // Pages are kept under canonical addresses: a target that is one needs no other look.
    const kept = this.cache.find(target);
    if (kept) return kept;
    const parts = targetOf(target);
    const address = parts && keptAddressOf(parts)?.address;
    return address === undefined || address === target ? undefined : this.cache.find(address);
  }
}

/** The network of the client of a proxy, if the proxy is trusted. */
function networkBehind(forwardedFor: string, socket: Socket): string {
  return networkOf(clientAddressOf({ headers: { 'x-forwarded-for': forwardedFor }, socket }));
}

let second = 0;
let date = '';

/** The `Date` header, made anew each second. */
function dateOf(): string {
  const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1000).toUTCString();
  }
  return date;
}
