import { Gone, NotFound } from '../../errors';
import { dependsOn } from '../../freshness';
import { findGone } from './store';

/** Ends the reading of an address at which no article is. @throws Gone for what is in the trash, NotFound */
export async function notThere(slug: string): Promise<never> {
  const id = await findGone(slug);
  if (id === undefined) throw new NotFound();
  dependsOn(`article:${id}`);
  throw new Gone();
}
