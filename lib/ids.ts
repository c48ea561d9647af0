import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from './env';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A random public id: 16 characters of base 32 (80 bits), usable in addresses and fragments. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join('');
}

/** Whether a value, of whatever origin, looks like an id of ours. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z2-7]{16}$/.test(value);
}

/** An unguessable token of 192 bits, base64url. What is stored of it is `hashToken(token)`. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** SHA-256 of a token, hex: enough for random tokens, never for passwords or e-mail addresses. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A keyed hash (HMAC-SHA-256 with `SECRET`) of the parts, base64url. `purpose` keeps uses apart. */
export function seal(purpose: string, ...parts: string[]): string {
  // JSON keeps the parts apart: ['ab','c'] and ['a','bc'] seal differently.
  return createHmac('sha256', env().SECRET)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('base64url');
}

/** Compares two strings in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(hashToken(a)), Buffer.from(hashToken(b))];
  return timingSafeEqual(x, y);
}
