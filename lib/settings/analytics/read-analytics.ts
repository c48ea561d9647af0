import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type Analytics, analyticsSchema } from './schema';

const analytics = remembered(['site'], async () =>
  analyticsSchema.parse((await findSetting('analytics')) ?? {}),
);

/** Whether page views are counted. Public: the page about privacy says it. */
export function readAnalytics(_viewer: Viewer): Promise<Analytics> {
  return analytics();
}
