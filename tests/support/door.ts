import { request as httpRequest, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import next from 'next';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { onChanged } from '../../lib/freshness';
import { blogServer } from '../../server/blog-server';
import type { KeptPage } from '../../server/kept-page';
import { PageCache } from '../../server/page-cache';
import { readStyles } from '../../server/reader-styles';
import type { App } from '../../server/rendering';
import { staticFiles } from '../../server/static-files';

/** The front door before the built app, in the process and on the database of the test. */
export type Door = {
  url: string;
  port: number;
  cache: PageCache<KeptPage>;
  /** The addresses that the app was asked for, in order. */
  renders: string[];
  /** Holds the app's answer to an address back, once it is made, until it is released. */
  hold(address: string): { reached: Promise<void>; release(): void };
  close(): Promise<void>;
};

const root = path.join(import.meta.dirname, '../..');

/** The app of the build that `npm test` made. */
async function openApp(): Promise<{ app: App; close(): Promise<void> }> {
  const server = next({ dev: false, dir: root });
  await server.prepare();
  const handle = server.getRequestHandler();
  return { app: (request, response) => handle(request, response), close: () => server.close() };
}

type Options = { maxBytes?: number; renderLimit?: number; quick?: boolean };
type Hold = { reached(): void; released: Promise<void> };

async function openDoor(
  app: App,
  { maxBytes = 2 ** 27, renderLimit = 10_000, quick = true }: Options = {},
): Promise<Door> {
  const cache = new PageCache<KeptPage>(maxBytes);
  const forget = onChanged((tags) => cache.changed(tags));
  const renders: string[] = [];
  const holds = new Map<string, Hold>();
  const watched: App = async (request, response) => {
    const address = request.url ?? '';
    renders.push(address);
    const hold = holds.get(address);
    if (!hold) return app(request, response);
    holds.delete(address);
    // Held at its end: what it read, it read before.
    const end = response.end.bind(response) as (...parts: unknown[]) => typeof response;
    response.end = (...parts: unknown[]) => {
      hold.reached();
      void hold.released.then(() => end(...parts));
      return response;
    };
    await app(request, response);
  };
  const dist = path.join(root, '.next');
  const parts = { app: watched, cache, files: staticFiles(dist), styles: readStyles(dist), renderLimit };
  const { server, stop } = blogServer(parts, { quick });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    cache,
    renders,
    hold(address) {
      let [reach, release] = [() => {}, () => {}];
      const reached = new Promise<void>((resolve) => {
        reach = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      holds.set(address, { reached: reach, released });
      return { reached, release };
    },
    async close() {
      forget();
      server.closeAllConnections();
      await stop();
    },
  };
}

/** The app for the tests of a file, and a new front door for each of them, closed after it. */
export function useDoors(): (options?: Options) => Promise<Door> {
  let opened: Awaited<ReturnType<typeof openApp>>;
  let door: Door | undefined;
  beforeAll(async () => {
    opened = await openApp();
  });
  afterAll(() => opened.close());
  afterEach(() => door?.close());
  return async (options) => {
    door = await openDoor(opened.app, options);
    return door;
  };
}

export type Asked = { method?: string; headers?: Record<string, string>; body?: string };
export type Answered = { status: number; headers: IncomingMessage['headers']; body: Buffer; text: string };

/** Asks as no browser would: the target and the headers as they are given. */
export function ask(port: number, target: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<Answered>((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path: target, method, headers, agent: false });
    sent.on('error', reject);
    sent.on('response', async (answer) => {
      const parts: Buffer[] = [];
      try {
        for await (const part of answer) parts.push(part as Buffer);
      } catch (error) {
        return reject(error);
      }
      const bytes = Buffer.concat(parts);
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        body: bytes,
        text: bytes.toString(),
      });
    });
    sent.end(body);
  });
}

/** Sends bytes as they are, each part once the one before it is on its way. @returns all that comes back */
export function sendRaw(port: number, parts: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, async () => {
      for (const part of parts) {
        await new Promise((sent) => socket.write(part, sent));
        // Each part is a packet of its own.
        await new Promise((turn) => setImmediate(turn));
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
    socket.on('data', (part) => {
      text += part.toString('latin1');
    });
  });
}
