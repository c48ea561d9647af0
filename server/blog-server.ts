import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { frontDoor } from './front-door';
import { QuickAnswers } from './quick-answers';
import { rawRefusal } from './refusals';
import { newRequestId } from './request-id';
import { logRequest } from './request-log';

/** Slow or endless requests end here: headers within 10 s, the whole request within 60 s. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};
const LAST_REQUESTS = 10_000;
const NONSENSE: Record<string, 408 | 431> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

export type BlogServer = {
  server: Server;
  /** Takes no new connection, and waits for the requests in flight. */
  stop(): Promise<void>;
};

/** The HTTP server of the blog: the front door, and before it what answers kept pages on the socket itself. */
export function blogServer(parts: Parameters<typeof frontDoor>[0], { quick = !parts.dev } = {}): BlogServer {
  const server = createServer(LIMITS, frontDoor(parts));
  server.on('clientError', refuseNonsense);
  const answers = new QuickAnswers(parts.cache, parts.views);
  if (quick) answers.attach(server);
  const stop = async () => {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    const hangUp = () => {
      server.closeIdleConnections();
      answers.close();
    };
    hangUp();
    // A connection that was busy is kept alive once it is answered: without this it would be asked again and again.
    const sweep = setInterval(hangUp, 50);
    const timer = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS);
    await ended;
    clearInterval(sweep);
    clearTimeout(timer);
  };
  return { server, stop };
}

/** Answers what is no HTTP, or comes too slowly, with a short page, and hangs up. */
function refuseNonsense(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = NONSENSE[error.code ?? ''] ?? 400;
  const requestId = newRequestId();
  logRequest({ method: '', route: '', status, ms: 0, cache: 'pass', requestId, network: '' });
  socket.end(rawRefusal(status, requestId));
}
