import type { Viewer } from '../viewer';
import { askDatabase } from './store';

const PATIENCE = 2_000;

/** Whether the blog can serve: its database answers within two seconds. */
export async function isReady(_viewer: Viewer): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE).unref());
  const answered = askDatabase().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]);
}
