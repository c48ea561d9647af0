import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { HOUR, moveClock } from '../../../lib/clock';
import { transaction } from '../../../lib/db';
import { env } from '../../../lib/env';
import { setHearsOthers } from '../../../lib/freshness';
import { newId } from '../../../lib/ids';
import { deleteMedia } from '../../../lib/media/library/delete-media';
import { replaceMedia } from '../../../lib/media/replace-media';
import { fileAddress, pictureAddress } from '../../../lib/media/schema';
import { mediaStorage } from '../../../lib/media/storage';
import { storePicture } from '../../../lib/media/store-picture';
import { sweepMedia } from '../../../lib/media/sweep-media';
import { OWNER } from '../../../lib/viewer';
import { blogServer } from '../../../server/blog-server';
import { PageCache } from '../../../server/page-cache';
import { done, ROSES } from '../../support/cast';
import { ask } from '../../support/door';
import { add, filesOf, mediaFolder, PDF, plain, sent, wav } from '../../support/media';

let port = 0;
let stop = async () => {};

/** The front door; the app behind it finds nothing. */
beforeAll(async () => {
  const blog = blogServer({
    app: async (_request, response) => void response.writeHead(404).end('404'),
    cache: new PageCache(1024),
    files: () => undefined,
  });
  await new Promise<void>((resolve) => blog.server.listen(0, '127.0.0.1', resolve));
  port = (blog.server.address() as AddressInfo).port;
  stop = blog.stop;
});
afterAll(() => stop());
afterEach(() => moveClock(0));

const get = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(port, target, { method, headers });

test('a picture may be kept for ever, is known again, and runs nothing', async () => {
  const picture = done(await storePicture(OWNER, ROSES));
  for (const [ending, type] of [
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ] as const) {
    const address = pictureAddress(picture, 1, ending);
    const { status, headers, body } = await get(address);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect([headers['x-content-type-options'], headers['content-length']]).toEqual([
      'nosniff',
      `${body.length}`,
    ]);
    expect(headers['content-security-policy']).toContain('sandbox');
    const again = await get(address, { 'if-none-match': `W/${headers.etag}, "other"` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get(address, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      `${body.length}`,
    ]);
  }
});

test('a sound is sent in the parts that a player asks for', async () => {
  const sound = done(await add(OWNER, wav(), 'Écho.wav'));
  const address = fileAddress(sound);
  const whole = await get(address);
  expect(whole.headers).toMatchObject({ 'content-type': 'audio/wav', 'accept-ranges': 'bytes' });
  expect(whole.headers['content-disposition']).toBe('inline; filename="echo.wav"');
  const size = whole.body.length;
  for (const [range, from, to] of [
    ['bytes=0-9', 0, 9],
    [`bytes=${size - 5}-`, size - 5, size - 1],
    ['bytes=-7', size - 7, size - 1],
    ['bytes=10-999999999', 10, size - 1],
  ] as const) {
    const part = await get(address, { range });
    expect([part.status, part.headers['content-range']], range).toEqual([206, `bytes ${from}-${to}/${size}`]);
    expect(part.body.equals(whole.body.subarray(from, to + 1)), range).toBe(true);
  }
  expect((await get(address, { range: `bytes=${size}-` })).status).toBe(416);
  for (const range of ['bytes=9-1', 'lines=1-2', 'bytes=0-1,3-4', 'bytes=a-b'])
    expect((await get(address, { range })).status, range).toBe(200);
  expect((await get(address, { range: 'bytes=0-9', 'if-range': '"another"' })).status).toBe(200);
});

test('a PDF is a PDF whatever follows its address, and the one that replaced it stands there', async () => {
  // It is a page of HTML too, to whoever would look into it.
  const both = Buffer.concat([PDF, Buffer.from('<script>alert(1)</script>\n%%EOF')]);
  const pdf = done(await add(OWNER, both, 'bilan.html'));
  const address = fileAddress(pdf);
  expect(address).toMatch(/\/bilan\.pdf$/);
  const { headers } = await get(address);
  expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
  expect(headers['cache-control']).toBe('public, no-cache');
  const tag = { 'if-none-match': String(headers.etag) };
  expect((await get(address, tag)).status).toBe(304);
  done(await sent(PDF, 'b.pdf', (upload) => replaceMedia(OWNER, pdf.id, upload)));
  const after = await get(address, tag);
  expect([after.status, after.body.equals(PDF)]).toEqual([200, true]);
  for (const name of ['bilan.html', 'bilan.pdf.html', 'bilan', '1-file.pdf/..', '..%2f1-file.pdf'])
    expect((await get(`/media/${pdf.id}/${name}`)).status, name).not.toBe(200);
  expect((await ask(port, address, { method: 'POST' })).status).not.toBe(200);
});

test('what was deleted is gone at once, from what is remembered too', async () => {
  setHearsOthers(true);
  const { id } = done(await storePicture(OWNER, await plain(2, 2, 9).png().toBuffer()));
  expect((await get(`/media/${id}/1-2.webp`)).status).toBe(200);
  await deleteMedia(OWNER, id);
  expect((await get(`/media/${id}/1-2.webp`)).status).toBe(404);
  setHearsOthers(false);
});

test('a file without a row is nobody’s to see, and is swept away after an hour; one with a row stays', async () => {
  const kept = done(await storePicture(OWNER, await plain(3, 3, 8).png().toBuffer()));
  const orphan = newId();
  await mediaStorage().put(`${orphan}/1-2.webp`, ROSES);
  await expect(mediaStorage().put(`${orphan}/1-2.webp`, PDF)).rejects.toThrow();
  // A replacement that was killed between its files and their row.
  await mediaStorage().put(`${kept.id}/2-3.webp`, ROSES);
  mkdirSync(path.join(env().DATA_DIR, 'media/.incoming'), { recursive: true });
  const left = path.join(env().DATA_DIR, 'media/.incoming', newId());
  writeFileSync(left, 'half of a fi');
  expect((await get(`/media/${orphan}/1-2.webp`)).status).toBe(404);
  expect((await get(`/media/${kept.id}/2-3.webp`)).status).toBe(404);
  await sweepMedia(OWNER);
  expect([filesOf(orphan), filesOf(kept.id)]).toEqual([['1-2.webp'], expect.arrayContaining(['2-3.webp'])]);
  moveClock(HOUR + 5000);
  expect(await sweepMedia(OWNER)).toBeGreaterThanOrEqual(3);
  expect(filesOf(orphan)).toEqual([]);
  expect(filesOf(kept.id)).toEqual(['1-3.jpg', '1-3.webp', '1-share-center.jpg']);
  expect((await get(`/media/${kept.id}/1-3.webp`)).status).toBe(200);
});

test('a picture that was made before there were numbers is served and stays', async () => {
  const id = newId();
  const row = { id, type: 'image/png', width: 9, height: 9, widths: [9], createdAt: new Date() };
  await transaction((tx) => tx.media.create({ data: row }));
  mkdirSync(mediaFolder(id), { recursive: true });
  writeFileSync(path.join(mediaFolder(id), '9.webp'), ROSES);
  utimesSync(path.join(mediaFolder(id), '9.webp'), 0, 0);
  await sweepMedia(OWNER);
  expect((await get(`/media/${id}/9.webp`)).status).toBe(200);
  const replaced = done(
    await sent(await plain(4, 4, 7).png().toBuffer(), 'x', (one) => replaceMedia(OWNER, id, one)),
  );
  expect(pictureAddress(replaced, 4)).toBe(`/media/${id}/2-4.webp`);
  expect((await get(`/media/${id}/9.webp`)).status).toBe(200);
});
