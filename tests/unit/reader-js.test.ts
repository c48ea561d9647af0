import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const source = readFileSync(path.join(import.meta.dirname, '../../public/reader.js'), 'utf8');

test('reader.js is under 5 kB with brotli and with gzip, and makes no markup and no code of strings', () => {
  expect(brotliCompressSync(source).length).toBeLessThan(5000);
  expect(gzipSync(source).length).toBeLessThan(5000);
  expect(source).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|Function\(/,
  );
});
