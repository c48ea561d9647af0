import { describe, expect, test } from 'vitest';
import { readParts, textOfPart } from '../../app/_server/multipart';
import { Refused } from '../../app/_server/read-form';

/** A request whose body arrives in pieces of so many bytes. */
function request(body: Uint8Array, type: string, size: number): Request {
  const pieces = new ReadableStream<Uint8Array>({
    start(stream) {
      for (let at = 0; at < body.length; at += size) stream.enqueue(body.subarray(at, at + size));
      stream.close();
    },
  });
  const init = { method: 'POST', body: pieces, headers: { 'content-type': type }, duplex: 'half' };
  return new Request('http://x/', init as RequestInit);
}

async function read(given: Request): Promise<[string, string | undefined, string][]> {
  const parts: [string, string | undefined, string][] = [];
  for await (const part of readParts(given)) {
    parts.push([part.name, part.filename, await textOfPart(part, 1000)]);
  }
  return parts;
}

const TYPE = 'multipart/form-data; boundary=abc';
const head = (name: string, more = '') =>
  `--abc\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a multipart form', () => {
  // What looks like the boundary and is none, at every place where a piece may end.
  const tricky = 'a\r\n--ab\r\n\r\n--abx\r\n-\r';
  const body = `${head('alt')}Été\r\n${head('file', '; filename="a%22b.png"')}${tricky}\r\n${head('file', '; filename=""')}\r\n--abc--\r\n`;

  test.each([1, 2, 3, 7, 64, 100_000])('is the same in pieces of %i bytes', async (size) => {
    expect(await read(request(bytes(body), TYPE, size))).toEqual([
      ['alt', undefined, 'Été'],
      ['file', 'a"b.png', tricky],
      ['file', '', ''],
    ]);
  });

  test('of a browser is read', async () => {
    const form = new FormData();
    form.set('credit', 'AFP\r\nParis');
    form.set('file', new File([tricky], 'été.png'), 'été.png');
    const sent = new Request('http://x/', { method: 'POST', body: form });
    expect(await read(sent)).toEqual([
      ['credit', undefined, 'AFP\r\nParis'],
      ['file', 'été.png', tricky],
    ]);
  });

  test('passes over what nobody reads', async () => {
    const names: string[] = [];
    for await (const { name } of readParts(request(bytes(body), TYPE, 5))) names.push(name);
    expect(names).toEqual(['alt', 'file', 'file']);
  });

  test.each([
    ['that ends too early', body.slice(0, -8), TYPE, 400],
    ['that is empty', '', TYPE, 400],
    ['without its boundary', 'hello', TYPE, 400],
    ['with a part that says nothing of itself', '--abc\r\nX: y\r\n\r\nz\r\n--abc--', TYPE, 400],
    ['with a head without end', `--abc\r\n${'x'.repeat(20_000)}`, TYPE, 400],
    ['with something behind a boundary', '--abcdef', TYPE, 400],
    ['of another type', body, 'text/plain', 415],
    ['that says no boundary', body, 'multipart/form-data', 415],
    ['with too long a text', `${head('alt')}${'x'.repeat(2000)}\r\n--abc--`, TYPE, 413],
  ])('%s is refused', async (_, text, type, status) => {
    const refused = await read(request(bytes(text), type, 50)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status });
  });
});
