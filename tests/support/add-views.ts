import { closeDatabase } from '../../lib/db';
import { OWNER } from '../../lib/viewer';
import { addViews } from '../../lib/views/add-views';

/** Another process that counts: `SLUG TIMES`, one view of it and of a page that is no article each time. */
const [slug = '', times] = process.argv.slice(2);

for (let n = 0; n < Number(times); n++)
  await addViews(
    OWNER,
    new Map([
      [slug, 1],
      ['', 1],
    ]),
  );
await closeDatabase();
