import { decrypt, encrypt } from '../../encrypted';

/** A secret as it is stored: nobody reads it in a copy of the database, nor uses it as another member's. */
export function lockSecret(memberId: string, secret: string): string {
  return encrypt('totp', memberId, secret);
}

/** The secret; undefined where there is none, and under another `SECRET`. */
export function unlockSecret(memberId: string, locked: string): string | undefined {
  return locked === '' ? undefined : decrypt('totp', memberId, locked);
}
