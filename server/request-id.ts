import { newId } from '../lib/ids';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const prefix = newId().slice(0, 9);
let count = 0;

/** Names a request in its answer and in the log: 9 characters of this process, 7 that count (base 32). */
export function newRequestId(): string {
  count = (count + 1) % 2 ** 35;
  let rest = count;
  let digits = '';
  for (let n = 0; n < 7; n++) {
    digits = ALPHABET.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return prefix + digits;
}
