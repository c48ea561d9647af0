import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { keyAskedFor } from '../../../lib/media/keys';
import { listMedia } from '../../../lib/media/library/list-media';
import { storePicture } from '../../../lib/media/store-picture';
import { OWNER } from '../../../lib/viewer';
import { camille, done } from '../../support/cast';
import { filesOf, mediaFolder, plain } from '../../support/media';

describe('a picture', () => {
  test('is stored as WebP and JPEG variants that are not wider than itself', async () => {
    const editor = await camille();
    const bytes = await plain(1000, 500).jpeg().toBuffer();
    const picture = done(await storePicture(editor, bytes, { credit: 'AFP' }));
    expect(picture).toMatchObject({
      width: 1000,
      height: 500,
      widths: [200, 320, 480, 800, 1000],
      credit: 'AFP',
    });
    const names = [200, 320, 480, 800, 1000].flatMap((width) => [`1-${width}.jpg`, `1-${width}.webp`]);
    expect(filesOf(picture.id)).toEqual([...names, '1-share-center.jpg'].sort());
    expect((await listMedia(editor, {})).items).toMatchObject([{ id: picture.id }]);
    const small = done(await storePicture(editor, await plain(1, 1).png().toBuffer()));
    expect(small.widths).toEqual([1]);
  });

  test('of 200 pixels is shown as large as it is: it loses less than the smallest variant of a wider one', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const bytesOf = async (width: number) => {
      const picture = sharp({ create: { width, height: 100, channels: 3, background: '#888', noise } });
      const { id } = done(await storePicture(OWNER, await picture.png().toBuffer()));
      return readFileSync(path.join(mediaFolder(id), '1-200.webp')).length;
    };
    expect(await bytesOf(200)).toBeGreaterThan(1.2 * (await bytesOf(201)));
  });

  test('is at most 2,560 pixels wide', async () => {
    const picture = done(await storePicture(OWNER, await plain(3000, 100).png().toBuffer()));
    expect(picture.widths).toEqual([200, 320, 480, 800, 1200, 1600, 2000, 2560]);
    expect(picture.width).toBe(3000);
  });

  test('is turned upright and loses what its camera told: place, device, time', async () => {
    const exif = {
      IFD0: { Make: 'Appareil Secret' },
      IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' },
    };
    const bytes = await plain(800, 400).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(bytes.includes('Appareil Secret'), 'the test gives what must go').toBe(true);
    const picture = done(await storePicture(OWNER, bytes));
    expect(picture).toMatchObject({ width: 400, height: 800 });
    for (const name of filesOf(picture.id)) {
      const stored = readFileSync(path.join(mediaFolder(picture.id), name));
      expect(stored.includes('Secret'), name).toBe(false);
      expect(stored.includes('Exif'), name).toBe(false);
    }
  });
});

test('the key of an address can only be one of the medium’s own files, up to the one that it has now', () => {
  const row = { id: 'abcdefghijklmnop', kind: 'picture', type: 'image/png', file: 2, hash: 'x' };
  const key = (name: string, change = {}) =>
    keyAskedFor({ ...row, ...change } as never, name, () => ({ pdf: 'pdf' })[name.split('.')[1] ?? '']);
  expect(key('2-480.webp')).toBe('abcdefghijklmnop/2-480.webp');
  expect(key('1-share-top-left.jpg')).toBe('abcdefghijklmnop/1-share-top-left.jpg');
  expect(key('480.webp', { hash: '' })).toBe('abcdefghijklmnop/480.webp');
  expect(key('un-rapport.pdf', { kind: 'file' })).toBe('abcdefghijklmnop/2-file.pdf');
  for (const name of [
    '3-480.webp',
    '0-480.webp',
    '../480.webp',
    '1-480.webp/..',
    '2-480.svg',
    '2-file.pdf',
    '2-share-../x.jpg',
    'passwd',
    '',
  ]) {
    expect(key(name), name).toBeUndefined();
  }
  for (const name of ['rapport.html', '../rapport.pdf', '.pdf', '2-file.webp']) {
    expect(key(name, { kind: 'file' }), name).toBeUndefined();
  }
});
