import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { listMedia } from '../../../lib/media/library/list-media';
import { storePicture } from '../../../lib/media/store-picture';
import { OWNER } from '../../../lib/viewer';
import { done } from '../../support/cast';
import { mediaFolder } from '../../support/media';

const create = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

/** All that was stored of a picture, in one piece. */
function storedBytes(id: string): Buffer {
  const folder = mediaFolder(id);
  return Buffer.concat(readdirSync(folder).map((file) => readFileSync(path.join(folder, file))));
}

describe('every format that is promised', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    '%s is taken, and comes out as WebP and JPEG',
    async (format) => {
      const picture = done(await storePicture(OWNER, await create(500, 250).toFormat(format).toBuffer()));
      expect(picture).toMatchObject({ width: 500, height: 250, widths: [200, 320, 480, 500] });
      for (const [ending, as] of [
        ['webp', 'webp'],
        ['jpg', 'jpeg'],
      ]) {
        const file = path.join(mediaFolder(picture.id), `1-480.${ending}`);
        const { format: made, width } = await sharp(file).metadata();
        expect([made, width]).toEqual([as, 480]);
      }
    },
  );

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a JPEG that was held in way %s stands upright',
    async (orientation) => {
      const bytes = await create(40, 20).withMetadata({ orientation }).jpeg().toBuffer();
      const turned = orientation >= 5;
      const picture = done(await storePicture(OWNER, bytes));
      expect([picture.width, picture.height]).toEqual(turned ? [20, 40] : [40, 20]);
      const file = path.join(mediaFolder(picture.id), `1-${picture.width}.webp`);
      const { width, height, orientation: left } = await sharp(file).metadata();
      expect([width, height, left]).toEqual([picture.width, picture.height, undefined]);
    },
  );
});

describe('a picture that carries something', () => {
  test('is only a picture afterwards: what hangs behind it or in its comments is gone', async () => {
    const jpeg = await create(60, 40).jpeg().toBuffer();
    const comment = Buffer.from('<script>alert("commentaire")</script>');
    const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment]);
    const carrying = Buffer.concat([
      jpeg.subarray(0, 2),
      segment,
      jpeg.subarray(2),
      Buffer.from('<?php system($_GET[1]);'),
    ]);
    const picture = done(await storePicture(OWNER, carrying));
    const stored = storedBytes(picture.id);
    expect(stored.includes('<script>')).toBe(false);
    expect(stored.includes('<?php')).toBe(false);
  });

  test('tells nothing of place, device and person in any variant', async () => {
    const exif = {
      IFD0: { Make: 'Appareil Secret', Artist: 'Jeanne Secrète', ImageDescription: 'Chez moi' },
      IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' },
    };
    const picture = done(await storePicture(OWNER, await create(900, 600).withExif(exif).jpeg().toBuffer()));
    for (const width of picture.widths) {
      const { exif, xmp, iptc, comments } = await sharp(
        path.join(mediaFolder(picture.id), `1-${width}.webp`),
      ).metadata();
      expect([exif, xmp, iptc, comments], String(width)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(storedBytes(picture.id).includes('Secret')).toBe(false);
  });
});

/** A PNG that says how large it is and then has nothing to show. */
function hollow(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const body = chunk('IDAT', Buffer.from([0x78, 0x9c, 3, 0, 0, 0, 0, 1]));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), body]);
}

test.each([
  [10_000, 5000, 'pictureUnreadable'],
  [10_001, 5000, 'pictureTooLarge'],
  [65_535, 65_535, 'pictureTooLarge'],
])(
  'a picture of %i × %i is judged by its head, before anything is decoded: %s',
  async (width, height, file) => {
    expect(await storePicture(OWNER, hollow(width, height))).toEqual({ ok: false, errors: { file } });
  },
);

/** An animation of so many pictures of one pixel each, on a screen as large as its head says. */
function animation(side: number, count: number): Buffer {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\xff\x7f\x7f\0\0\0', 'latin1');
  head.writeUInt16LE(side, 6);
  head.writeUInt16LE(side, 8);
  const frame = (n: number) =>
    Buffer.from([0x21, 0xf9, 4, 8, 10, 0, 0, 0, 0x2c, n, 0, n, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([head, ...Array.from({ length: count }, (_, n) => frame(n)), Buffer.from(';')]);
}

test('an animation keeps moving, its JPEG stands still; one of too many pixels is refused', async () => {
  const picture = done(await storePicture(OWNER, animation(40, 3)));
  const file = (name: string) => sharp(path.join(mediaFolder(picture.id), name)).metadata();
  const [webp, jpeg] = [await file('1-40.webp'), await file('1-40.jpg')];
  expect([picture.height, webp.pages, jpeg.pages ?? 1]).toEqual([40, 3, 1]);
  expect(await storePicture(OWNER, animation(2000, 13))).toEqual({
    ok: false,
    errors: { file: 'animationTooLarge' },
  });
});

test('what is told of a picture is cut to size and has no sign that no database keeps', async () => {
  const told = { alt: `a\0${'b'.repeat(600)}`, credit: `AFP\ud800${'c'.repeat(300)}` };
  const picture = done(await storePicture(OWNER, await create(1, 1).png().toBuffer(), told));
  expect(picture.credit).toHaveLength(200);
  expect(picture.credit.startsWith('AFP\ufffdc')).toBe(true);
  const [row] = (await listMedia(OWNER, {})).items;
  expect(row?.alt).toBe(`a${'b'.repeat(499)}`);
});
