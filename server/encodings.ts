import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What pays for itself while somebody waits for a page (docs/benchmarks.md): more costs milliseconds for a few bytes. */
const BROTLI_QUALITY = 5;
/** What pays for itself where nobody waits: ten times the time for a fifteenth of the bytes. */
const PACKED_QUALITY = 10;
const GZIP_LEVEL = 6;

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/** The bytes in an encoding. */
export async function encoded(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return gz(bytes, { level: GZIP_LEVEL });
  return brotliOf(bytes, BROTLI_QUALITY);
}

let isPacking = false;

/** The bytes in brotli, as small as pays for itself; none while others are packed: no crowd of them takes the cores. */
export async function packed(bytes: Buffer): Promise<Buffer | undefined> {
  if (isPacking) return undefined;
  isPacking = true;
  try {
    return await brotliOf(bytes, PACKED_QUALITY);
  } finally {
    isPacking = false;
  }
}

function brotliOf(bytes: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  return brotli(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: quality,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    },
  });
}

const PREFERRED: readonly Encoding[] = ['br', 'gzip'];
const known = new Map<string, Encoding>();
const KNOWN = 500;

/** The best encoding that a client takes, by its `Accept-Encoding` (RFC 9110, section 12.5.3). */
export function encodingFor(accepts: string | undefined): Encoding {
  if (accepts === undefined || accepts === '') return 'identity';
  const before = known.get(accepts);
  if (before !== undefined) return before;
  const encoding = choose(accepts);
  // Clients send a handful of headers; who sends others does not fill the memory.
  if (known.size >= KNOWN) known.clear();
  if (accepts.length <= 200) known.set(accepts, encoding);
  return encoding;
}

function choose(accepts: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of accepts.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    weights.set(name === 'x-gzip' ? 'gzip' : name, Number.isNaN(weight) ? 0 : weight);
  }
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? 0.0001 : (weights.get('*') ?? 0));
  let best: Encoding = 'identity';
  for (const encoding of PREFERRED) {
    if (weightOf(encoding) > weightOf(best)) best = encoding;
  }
  return best;
}
