import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import type { Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type CommentSettings, commentSettingsSchema } from './schema';

const settings = remembered(['site'], async () =>
  commentSettingsSchema.parse((await findSetting('comments')) ?? {}),
);

/** How comments are taken and shown. Public as far as pages show it: never print the word lists. */
export function readCommentSettings(_viewer: Viewer): Promise<CommentSettings> {
  dependsOn('site');
  return settings();
}
