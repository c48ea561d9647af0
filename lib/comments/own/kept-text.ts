import { cleanText } from '../../text';
import type { Viewer } from '../../viewer';
import { keepAttempt } from '../attempts/keep-attempt';
import { readAttempt } from '../read-attempt';
import { NO_VALUES } from '../schema';
import { ownRow } from './read-own';

/** Keeps a text that an author typed and that was not taken, for 30 minutes. @returns its token @throws NotFound */
export async function keepOwnText(
  _viewer: Viewer,
  slug: string,
  receipt: string,
  body: string,
): Promise<string> {
  const row = await ownRow(slug, receipt);
  return keepAttempt(row.articleId, { ...NO_VALUES, body: cleanText(body) }, {});
}

/** That text; none when it is no longer kept. */
export async function recallOwnText(
  viewer: Viewer,
  slug: string,
  token: string,
): Promise<string | undefined> {
  return readAttempt(viewer, slug, token).then(
    ({ values }) => values.body,
    () => undefined,
  );
}
