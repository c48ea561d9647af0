import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('5d0c1f6e93b84b0aa7c24e81d6f03b97', 'hex');

type Kind = 'article' | 'article-comments' | 'author' | 'category' | 'comment' | 'tag';

/**
 * The URN under which feed readers know a thing for ever, whatever its address and the site's: a UUID made of
 * what it is and its id (RFC 9562, version 5).
 */
export function entryId(kind: Kind, id: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${kind}:${id}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const uuid = hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return `urn:uuid:${uuid}`;
}
