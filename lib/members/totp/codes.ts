import { Secret, TOTP } from 'otpauth';
import { now } from '../../clock';

/** What every authenticator knows: SHA-1, six digits, thirty seconds (RFC 6238). */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Steps before and after the present one whose codes count: clocks differ, and typing takes time. */
const WINDOW = 1;

/** A secret of 160 bits, base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address of an `otpauth:` that a telephone's camera reads. */
export function uriOf(secret: string, issuer: string, label: string): string {
  return new TOTP({ ...KIND, secret: Secret.fromBase32(secret), issuer, label }).toString();
}

/** The time step whose code this is; undefined when it is none of now. */
export function stepOf(secret: string, code: string): number | undefined {
  const timestamp = now().getTime();
  const totp = new TOTP({ ...KIND, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / KIND.period) + delta;
}

/** What was typed as six digits, or undefined: people write « 123 456 ». */
export function digitsOf(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
