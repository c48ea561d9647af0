import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

const CIPHER = 'aes-256-gcm';
const [IV, TAG] = [12, 16];

function keyOf(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env().SECRET, '', `causerie ${purpose}`, 32));
}

/**
 * A text that nobody reads or changes without `SECRET` (AES-256-GCM), base64url. `purpose` keeps uses apart,
 * `whose` owners: what is one row's cannot be read as another's.
 */
export function encrypt(purpose: string, whose: string, text: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, keyOf(purpose), iv).setAAD(Buffer.from(whose));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text of what `encrypt` made; undefined for anything else, and under another `SECRET`. */
export function decrypt(purpose: string, whose: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < IV + TAG) return undefined;
  const decipher = createDecipheriv(CIPHER, keyOf(purpose), bytes.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(whose)).setAuthTag(bytes.subarray(IV, IV + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
