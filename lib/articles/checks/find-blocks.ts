import { checkBody } from '../body/check-body';
import { lacksAlt } from '../body/walk-body';
import { placesOf } from './body-places';
import type { CheckedText, Finding } from './schema';

type Block = Extract<Finding, { severity: 'blocks' }>;

/** What keeps this text from going live, the gravest first. `isSlugTaken`: by another article. */
export function findBlocks(text: CheckedText, isSlugTaken: boolean): Block[] {
  const blocks: Block[] = [];
  const block = (code: Block['code'], field: Block['field'], detail = '', path?: number[]) =>
    blocks.push({ severity: 'blocks', code, field, detail, ...(path && { path }) });
  if (text.title.trim() === '') block('titleMissing', 'title');
  if (text.leadId !== null && text.leadAlt.trim() === '' && !text.leadDecorative) {
    block('leadNeedsAlt', 'leadAlt');
  }
  const body = checkBody(text.body);
  if (body === undefined) block('bodyBroken', 'body');
  else {
    for (const { node, path } of placesOf(body)) {
      if (lacksAlt(node)) block('pictureNeedsAlt', 'body', String(node.attrs?.caption ?? ''), path);
    }
  }
  if (isSlugTaken) block('slugTaken', 'slug', text.slug);
  return blocks;
}
