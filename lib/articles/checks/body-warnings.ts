import type { BodyNode } from '../body/check-body';
import { textOf } from '../body/walk-body';
import { placesOf } from './body-places';
import type { Finding } from './schema';

type Warning = Extract<Finding, { severity: 'warns' }>;

const FILE = /^[\w\s().-]+\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)$/i;
const CAMERA = /^(?:img|dsc|dscn|dscf|pxl|image|photo|capture|screenshot|p)[-_ ]?\d[\d_-]*$/i;

/** Whether a description is only what a camera or a computer called the file. */
export const isFileName = (alt: string): boolean => FILE.test(alt.trim()) || CAMERA.test(alt.trim());

/** What a screen reader or a search engine would stumble over in a body. */
export function bodyWarnings(body: BodyNode): Warning[] {
  const found: Warning[] = [];
  const warn = (code: Warning['code'], detail: string, path: number[]) =>
    found.push({ severity: 'warns', code, field: 'body', detail, path });
  let hasHeading = false;
  let isEmpty = true;
  for (const { node, path } of placesOf(body)) {
    if (node.text?.trim() || ['picture', 'embed'].includes(node.type)) isEmpty = false;
    if (node.type === 'picture' && isFileName(String(node.attrs?.alt ?? ''))) {
      warn('altIsFileName', String(node.attrs?.alt), path);
    }
    if (node.type !== 'heading') continue;
    const words = textOf(node);
    if (words === '') warn('headingEmpty', '', path);
    else if (node.attrs?.level === 3 && !hasHeading) warn('headingSkips', words, path);
    if (words !== '' && node.attrs?.level === 2) hasHeading = true;
  }
  return isEmpty ? [{ severity: 'warns', code: 'bodyEmpty', field: 'body', detail: '' }] : found;
}
