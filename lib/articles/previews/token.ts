import { sameSecret, seal } from '../../ids';

/** What stands in a preview's address: the link's id and a keyed hash of it, so that no secret is stored. */
export function previewToken(linkId: string): string {
  return `${linkId}.${seal('preview', linkId)}`;
}

/** The link of a genuine `previewToken`. The caller asks whether it is still open. */
export function linkOfPreview(token: string): string | undefined {
  const [id = ''] = token.split('.');
  return sameSecret(token, previewToken(id)) ? id : undefined;
}
