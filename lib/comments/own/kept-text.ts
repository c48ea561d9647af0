import { now } from '../../clock';
import { cleanText } from '../../text';
import type { Viewer } from '../../viewer';
import { attemptHash, keepAttempt } from '../attempts/keep-attempt';
import { findAttempt } from '../attempts/store';
import { ownRow } from './read-own';

const PURPOSE = 'own';

/**
 * Keeps a text that an author typed and that was not taken, for 30 minutes.
 * @param network the sender's (lib/network.ts) @returns its token @throws NotFound
 */
export async function keepOwnText(
  _viewer: Viewer,
  slug: string,
  receipt: string,
  body: string,
  network: string,
): Promise<string> {
  const { articleId } = await ownRow(slug, receipt);
  const values = { body: cleanText(body) };
  return keepAttempt({ articleId, values, errors: {}, network, purpose: PURPOSE });
}

/** That text; none when it is no longer kept. */
export async function recallOwnText(
  _viewer: Viewer,
  slug: string,
  token: string,
): Promise<string | undefined> {
  const row = await findAttempt(attemptHash(token, PURPOSE), slug, now());
  return row === null ? undefined : (row.values as { body: string }).body;
}
