import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type Legal, legalSchema } from './schema';

const settings = remembered(['site'], async () => legalSchema.parse((await findSetting('legal')) ?? {}));

/** What the legal pages say. Public. */
export function readLegal(_viewer: Viewer): Promise<Legal> {
  dependsOn('site');
  return settings();
}
