import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFolder, variantFile } from '../../../lib/media/files';
import { listPictures } from '../../../lib/media/list-pictures';
import { storePicture } from '../../../lib/media/store-picture';
import { OWNER } from '../../../lib/viewer';
import { camille, done } from '../../support/cast';

const image = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 150, g: 40, b: 30 } } });

const unreadable = { ok: false, errors: { file: 'pictureUnreadable' } };

describe('a picture', () => {
  test('is stored as variants that are not wider than itself', async () => {
    const editor = await camille();
    const picture = done(
      await storePicture(editor, await image(1000, 500).jpeg().toBuffer(), { credit: 'AFP' }),
    );
    expect(picture).toMatchObject({ width: 1000, height: 500, widths: [480, 800, 1000], credit: 'AFP' });
    expect(readdirSync(pictureFolder(picture.id)).sort()).toEqual(['1000.webp', '480.webp', '800.webp']);
    expect(await listPictures(editor)).toMatchObject([{ id: picture.id }]);
    const small = done(await storePicture(editor, await image(1, 1).png().toBuffer()));
    expect(small.widths).toEqual([1]);
  });

  test('is turned upright and loses what its camera told: place, device, time', async () => {
    const exif = {
      IFD0: { Make: 'Appareil Secret' },
      IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' },
    };
    const bytes = await image(800, 400).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const picture = done(await storePicture(OWNER, bytes));
    expect(picture).toMatchObject({ width: 400, height: 800 });
    const stored = readFileSync(path.join(pictureFolder(picture.id), '400.webp'));
    expect(stored.includes('Appareil Secret')).toBe(false);
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
  });

  test('that is none is refused and leaves nothing behind', async () => {
    const jpeg = await image(600, 600).jpeg().toBuffer();
    const wrong: [string, Uint8Array][] = [
      ['nothing', new Uint8Array()],
      ['HTML', Buffer.from('<script>alert(1)</script>')],
      [
        'SVG with a script',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      ],
      ['a truncated JPEG', jpeg.subarray(0, jpeg.length / 2)],
      ['a PDF', Buffer.from('%PDF-1.7\n')],
      ['a JPEG that is a zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), jpeg])],
    ];
    for (const [what, bytes] of wrong) expect(await storePicture(OWNER, bytes), what).toEqual(unreadable);
    expect(await listPictures(OWNER)).toEqual([]);
  });

  test('that is too large in bytes or in pixels is refused before it is decoded', async () => {
    const heavy = await storePicture(OWNER, new Uint8Array(16 * 1024 * 1024));
    expect(heavy).toEqual({ ok: false, errors: { file: 'pictureTooLarge' } });
    const bomb = await image(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await storePicture(OWNER, bomb)).ok).toBe(false);
  });
});

test('the file of a variant can only be one of a picture', () => {
  expect(variantFile('abcdefghijklmnop', '480.webp')).toContain('480.webp');
  for (const [id, name] of [
    ['../../../../etc', '480.webp'],
    ['abcdefghijklmnop', '../480.webp'],
    ['abcdefghijklmnop', '480.webp/..'],
    ['abcdefghijklmnop', 'passwd'],
    ['', ''],
  ] as const) {
    expect(variantFile(id, name), `${id}/${name}`).toBeUndefined();
  }
});
