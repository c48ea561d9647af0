import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { encodingFor } from './encodings';

/** Answers a request with a file; false when it is gone and nothing was answered. */
type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
/** What serves the file of a decoded path, if there may be one. */
export type Files = (pathname: string, query: string) => Serve | undefined;

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Without a version in its address: asked for again each time, and answered with 304. */
const ASK_AGAIN = 'no-cache';

type Found = { root: string; name: string; cacheControl: string };

/**
 * The files of the build (`_next/static`, whose names change with them) and of `public/`: validators, ranges and types by `send`, compressed ahead where it helps (scripts/precompress.mjs).
 * @param dist the folder of the build
 */
export function staticFiles(dist: string): Files {
  const built = { root: path.join(dist, 'static'), names: namesIn(path.join(dist, 'static')) };
  const shared = { root: path.join(dist, 'public'), names: namesIn(path.join(dist, 'public')) };

  const find = (pathname: string, isVersioned: boolean): Found | undefined => {
    const isBuilt = pathname.startsWith('/_next/static/');
    const { root, names } = isBuilt ? built : shared;
    const name = pathname.slice(isBuilt ? '/_next/static/'.length : 1);
    const cacheControl = isBuilt || isVersioned ? FOR_EVER : ASK_AGAIN;
    return names.has(name) ? { root, name, cacheControl } : undefined;
  };

  return (pathname, query) => {
    const found = find(pathname, query.startsWith('v='));
    return (
      found &&
      ((request, response) => {
        response.setHeader('cache-control', found.cacheControl);
        const { names } = found.root === built.root ? built : shared;
        return answer(request, response, found.root, compressed(request, response, found.name, names));
      })
    );
  };
}

/** The compressed neighbour of a file where the client takes one. The headers that go with it are set. */
function compressed(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  names: Set<string>,
): string {
  response.setHeader('content-type', typeOf(name));
  if (!names.has(`${name}.br`)) return name;
  response.setHeader('vary', 'Accept-Encoding');
  const accepts = request.headers['accept-encoding'];
  const encoding = encodingFor(Array.isArray(accepts) ? accepts.join() : accepts);
  if (encoding === 'identity') return name;
  response.setHeader('content-encoding', encoding);
  return `${name}.${encoding === 'br' ? 'br' : 'gz'}`;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  name: string,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    response.once('close', () => resolve(true));
    send(request, `/${name.split('/').map(encodeURIComponent).join('/')}`, {
      root,
      cacheControl: false,
      dotfiles: 'deny',
      index: false,
    })
      .on('error', (error: { status?: number; headers?: Record<string, string> }) => {
        if (error.status === 416) {
          response.writeHead(416, error.headers).end();
        } else if (error.status === 404 || error.status === 403) {
          for (const header of ['cache-control', 'vary', 'content-encoding', 'content-type'])
            response.removeHeader(header);
          resolve(false);
        } else reject(error);
      })
      .on('directory', () => resolve(false))
      .pipe(response);
  });
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

function typeOf(name: string): string {
  return TYPES[path.extname(name)] ?? 'application/octet-stream';
}

/** The files below a folder, by their paths from it. They do not change while the blog runs. */
function namesIn(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      ),
  );
}
