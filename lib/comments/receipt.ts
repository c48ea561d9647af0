import { sameSecret, seal } from '../ids';

/** The token that shows an author their waiting comment: its id and a keyed hash of the id, so nothing is stored. */
export function receiptFor(commentId: string): string {
  return `${commentId}.${seal('comment-receipt', commentId)}`;
}

/** The comment id of a genuine receipt. */
export function commentOfReceipt(receipt: string): string | undefined {
  const [id = '', ...rest] = receipt.split('.');
  return rest.length === 1 && sameSecret(receipt, receiptFor(id)) ? id : undefined;
}
