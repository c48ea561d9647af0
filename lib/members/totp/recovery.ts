import { randomInt } from 'node:crypto';
import { hashToken } from '../../ids';

const COUNT = 10;
/** Letters that are not taken for each other: 32 of them, 80 bits a code. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten codes, each for one sign-in without the telephone: four groups of four. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: COUNT }, () => Array.from({ length: 4 }, group).join('-'));
}

/** What is stored of a code, however its groups were typed. */
export function hashRecovery(memberId: string, typed: string): string {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '');
  return hashToken(`${memberId}.${code}`);
}
