import { sameSecret, seal } from '../../ids';

/** The unguessable address of a reader's own page: what is kept of them, what they follow. Given by mail alone. */
export function readerToken(contactId: string): string {
  return `${contactId}.${seal('reader', contactId)}`;
}

/** The contact of a genuine token. */
export function contactOfReader(token: string): string | undefined {
  const [id = ''] = token.split('.');
  return sameSecret(token, readerToken(id)) ? id : undefined;
}
