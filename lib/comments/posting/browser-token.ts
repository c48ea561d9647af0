import { sameSecret, seal } from '../../ids';

/** What a browser keeps (a cookie) in which somebody proved an e-mail address: it is theirs there, and only there. */

export function browserToken(contactId: string): string {
  return `${contactId}.${seal('browser', contactId)}`;
}

/** The contact whose address was proved in the browser that sends this. */
export function contactOfBrowser(token: string): string | undefined {
  const [id = ''] = token.split('.');
  return token !== '' && sameSecret(token, browserToken(id)) ? id : undefined;
}
