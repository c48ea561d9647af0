import { seal } from '../../../ids';
import { fold } from '../fold';
import type { Phase } from '../phase';

/** Refuses banned addresses, networks and names. `saw`: the kind of the ban, and of a name which one. */
export const bans: Phase = {
  name: 'bans',
  look(candidate) {
    const email = seal('ban', candidate.email);
    const name = line(candidate.name);
    const ban = candidate.known.bans.find(({ kind, value }) => {
      if (kind === 'email') return value === email;
      if (kind === 'network') return value !== '' && value === candidate.sender.network;
      return kind === 'name' && isLike(name, value);
    });
    if (ban === undefined) return { verdict: 'pass' };
    // What moderators call the ban of an address may say whose it is; a network is erased, and the trace is not.
    const text = ban.kind === 'name' ? { text: ban.label } : {};
    return { verdict: 'refuse', saw: { words: [ban.kind], ...text } };
  },
};

/** Whether a name is the pattern; `*` at its beginning or end is anything, and alone it is nothing. */
function isLike(name: string, pattern: string): boolean {
  const folded = line(pattern);
  const isOpenBefore = folded.startsWith('*');
  const isOpenAfter = folded.length > 1 && folded.endsWith('*');
  const core = folded.slice(isOpenBefore ? 1 : 0, isOpenAfter ? -1 : undefined);
  if (core === '') return false;
  if (isOpenBefore && isOpenAfter) return name.includes(core);
  if (isOpenBefore) return name.endsWith(core);
  return isOpenAfter ? name.startsWith(core) : name === core;
}

function line(text: string): string {
  return fold(text).trim().replace(/\s+/g, ' ');
}
