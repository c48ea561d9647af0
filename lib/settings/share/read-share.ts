import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type Share, shareSchema } from './schema';

const share = remembered(['site'], async () => shareSchema.parse((await findSetting('share')) ?? {}));

/** Which links to share stand under articles. Public. */
export function readShare(_viewer: Viewer): Promise<Share> {
  dependsOn('site');
  return share();
}
