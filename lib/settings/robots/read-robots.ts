import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type RobotsSettings, robotsSchema } from './schema';

const settings = remembered(['site'], async () => robotsSchema.parse((await findSetting('robots')) ?? {}));

/** What search engines are told. Public. */
export function readRobots(_viewer: Viewer): Promise<RobotsSettings> {
  dependsOn('site');
  return settings();
}
