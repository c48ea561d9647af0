import type { Tx } from '../../db';
import type { FieldErrors } from '../../errors';
import type { ErrorKey } from '../../words/dictionary';
import { slugTaken } from '../addresses/store';
import { findBlocks } from '../checks/find-blocks';
import { type BlockCode, checkedText } from '../checks/schema';
import type { DraftField } from '../schema';
import type { RevisionRow } from '../store';

const ERRORS: Record<BlockCode, ErrorKey> = {
  titleMissing: 'titleMissing',
  bodyBroken: 'bodyMalformed',
  leadNeedsAlt: 'pictureNeedsAlt',
  pictureNeedsAlt: 'pictureNeedsAlt',
  slugTaken: 'slugTaken',
};

/** What is to be corrected before a text can go live, by the checks that its editors are shown; null: nothing. */
export async function whatBlocks(
  tx: Tx,
  articleId: string,
  text: RevisionRow,
): Promise<FieldErrors<DraftField> | null> {
  const blocks = findBlocks(checkedText(text), await slugTaken(tx, text.slug, articleId));
  if (blocks.length === 0) return null;
  return Object.fromEntries(blocks.map(({ field, code }) => [field, ERRORS[code]]));
}
