import type { Tx } from '../../db';
import type { FieldErrors } from '../../errors';
import { slugTaken } from '../addresses/store';
import type { BodyNode } from '../body/check-body';
import { lacksAlt } from '../body/walk-body';
import type { DraftField } from '../schema';
import type { RevisionRow } from '../store';

/** What is to be corrected before a text can go live; null: nothing. */
export async function whatBlocks(
  tx: Tx,
  articleId: string,
  text: RevisionRow,
): Promise<FieldErrors<DraftField> | null> {
  if (text.title === '') return { title: 'titleMissing' };
  if (text.leadId !== null && text.leadAlt === '' && !text.leadDecorative) {
    return { leadAlt: 'pictureNeedsAlt' };
  }
  if (lacksAlt(text.body as BodyNode)) return { body: 'pictureNeedsAlt' };
  if (await slugTaken(tx, text.slug, articleId)) return { slug: 'slugTaken' };
  return null;
}
