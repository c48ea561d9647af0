import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { reading } from '../../../lib/db';
import { pictureFolder } from '../../../lib/media/files';
import { listPictures } from '../../../lib/media/list-pictures';
import { storePicture } from '../../../lib/media/store-picture';
import { OWNER } from '../../../lib/viewer';
import { done } from '../../support/cast';

const create = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

/** All that was stored of a picture, in one piece. */
function storedBytes(id: string): Buffer {
  const folder = pictureFolder(id);
  return Buffer.concat(readdirSync(folder).map((file) => readFileSync(path.join(folder, file))));
}

describe('every format that is promised', () => {
  test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    '%s is taken, and comes out as WebP',
    async (format) => {
      const picture = done(await storePicture(OWNER, await create(500, 250).toFormat(format).toBuffer()));
      expect(picture).toMatchObject({ width: 500, height: 250, widths: [480, 500] });
      const { format: made, width } = await sharp(
        path.join(pictureFolder(picture.id), '480.webp'),
      ).metadata();
      expect([made, width]).toEqual(['webp', 480]);
    },
  );

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'a JPEG that was held in way %s stands upright',
    async (orientation) => {
      const bytes = await create(40, 20).withMetadata({ orientation }).jpeg().toBuffer();
      const turned = orientation >= 5;
      const picture = done(await storePicture(OWNER, bytes));
      expect([picture.width, picture.height]).toEqual(turned ? [20, 40] : [40, 20]);
      const { width, orientation: left } = await sharp(storedBytes(picture.id)).metadata();
      expect([width, left]).toEqual([picture.width, undefined]);
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
        path.join(pictureFolder(picture.id), `${width}.webp`),
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

test.each([
  ['HTML that begins like a picture', Buffer.from('GIF89a<script>alert(1)</script>')],
  [
    'an SVG behind white space',
    Buffer.from('\n\n <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  ],
  ['a compressed SVG', Buffer.from('H4sIAAAAAAAAA7MpLstMLbcDAMOLWIcGAAAA', 'base64')],
  [
    'an XML bomb',
    Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
  ],
  ['a text', Buffer.from('Bonjour.')],
  ['zeros', Buffer.alloc(1000)],
  ['the head of a PNG alone', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
])('%s is refused, and neither a row nor a file is left of it', async (_, bytes) => {
  expect(await storePicture(OWNER, bytes)).toEqual({ ok: false, errors: { file: 'pictureUnreadable' } });
  expect(await listPictures(OWNER)).toEqual([]);
  expect(await reading().auditEntry.count()).toBe(0);
});

test('what is told of a picture is cut to size and has no sign that no database keeps', async () => {
  const told = { alt: `a\0${'b'.repeat(600)}`, credit: `AFP\ud800${'c'.repeat(300)}` };
  const picture = done(await storePicture(OWNER, await create(1, 1).png().toBuffer(), told));
  expect(picture.credit).toHaveLength(200);
  expect(picture.credit.startsWith('AFP\ufffdc')).toBe(true);
  const [row] = await listPictures(OWNER);
  expect(row?.alt).toBe(`a${'b'.repeat(499)}`);
});
