import type { z } from 'zod';
import { difference } from '../audit/difference';
import { record } from '../audit/record';
import { type Tx, transaction } from '../db';
import { changed } from '../freshness';
import type { Viewer } from '../viewer';
import { findSetting, saveSetting } from './store';

/**
 * Saves a group of settings for a verb that has asked who calls it: everything that depends on the site is
 * another by then, and the trail has what changed, before and after. @throws ZodError
 */
export async function changeSetting<Schema extends z.ZodObject>(
  key: string,
  schema: Schema,
  viewer: Viewer,
  input: unknown,
  also: (tx: Tx, settings: z.infer<Schema>) => Promise<void> = async () => {},
): Promise<z.infer<Schema>> {
  const settings = schema.parse(input);
  await transaction(async (tx) => {
    const before = schema.parse((await findSetting(key, tx)) ?? {});
    await saveSetting(tx, key, settings);
    await also(tx, settings);
    changed(tx, ['site']);
    await record(tx, viewer, 'settings.edit', 'setting', key, difference(before, settings));
  });
  return settings;
}
