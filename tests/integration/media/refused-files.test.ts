import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reading } from '../../../lib/db';
import { receiveUpload, UploadTooLarge } from '../../../lib/media/incoming';
import { listMedia } from '../../../lib/media/library/list-media';
import { incomingFolder } from '../../../lib/media/storage';
import { OWNER } from '../../../lib/viewer';
import { add, mediaFolder, plain } from '../../support/media';

/** The media of which there are files. */
const mediaIds = () => {
  const folder = path.dirname(mediaFolder('x'));
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
};

test.each([
  ['nothing', Buffer.alloc(0), 'mediaEmpty'],
  ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'mediaUnknown'],
  ['HTML that begins like a picture', Buffer.from('GIF89a<script>alert(1)</script>'), 'pictureUnreadable'],
  [
    'an SVG behind white space',
    Buffer.from('\n\n <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    'mediaSvg',
  ],
  ['an SVG with a script', Buffer.from('<svg><script>alert(1)</script></svg>'), 'mediaSvg'],
  ['a compressed SVG', Buffer.from('H4sIAAAAAAAAA7MpLstMLbcDAMOLWIcGAAAA', 'base64'), 'mediaUnknown'],
  [
    'an XML bomb',
    Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
    'mediaSvg',
  ],
  ['a text', Buffer.from('Bonjour.'), 'mediaUnknown'],
  ['zeros', Buffer.alloc(1000), 'mediaUnknown'],
  ['the head of a PNG alone', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'pictureUnreadable'],
  ['a program', Buffer.from('7f454c4602010100', 'hex'), 'mediaUnknown'],
  ['a film', Buffer.from('000000206674797069736f6d0000020069736f6d69736f32', 'hex'), 'mediaVideo'],
  ['a HEIC photo', Buffer.from('0000001866747970686569630000000068656963686569', 'hex'), 'mediaHeic'],
  ['a PDF without its end', Buffer.from('%PDF-1.7\n1 0 obj'), 'mediaCutOff'],
  ['a PDF behind other bytes', Buffer.from('<html>%PDF-1.7\n%%EOF'), 'mediaUnknown'],
])(
  '%s is refused in words of its own, and neither a row nor a file is left of it',
  async (_, bytes, file) => {
    const before = mediaIds();
    // Its name and what a browser would say of it count for nothing.
    expect(await add(OWNER, bytes, 'photo.jpg')).toEqual({ ok: false, errors: { file } });
    expect((await listMedia(OWNER, {})).items).toEqual([]);
    expect(await reading().auditEntry.count()).toBe(0);
    expect(mediaIds()).toEqual(before);
  },
);

test('a truncated JPEG, and one behind an archive, are no pictures', async () => {
  const jpeg = await plain(600, 600).jpeg().toBuffer();
  const archive = Buffer.concat([Buffer.from('PK\u0003\u0004'), jpeg]);
  for (const bytes of [jpeg.subarray(0, jpeg.length / 2), archive])
    expect((await add(OWNER, bytes)).ok).toBe(false);
});

test('a picture is refused by its bytes, a file of another kind by more of them', async () => {
  const heavy = Buffer.concat([await plain(9, 9).jpeg().toBuffer(), Buffer.alloc(16 * 1024 * 1024)]);
  expect(await add(OWNER, heavy)).toEqual({ ok: false, errors: { file: 'pictureTooLarge' } });
  const endless = async function* () {
    for (;;) yield Buffer.alloc(1024 * 1024);
  };
  await expect(receiveUpload(endless(), 'x')).rejects.toThrow(UploadTooLarge);
  expect(existsSync(incomingFolder()) ? readdirSync(incomingFolder()) : []).toEqual([]);
});
