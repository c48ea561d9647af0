import { closeDatabase } from '../lib/db';
import { removeDemo } from '../lib/demo/remove-demo';
import { OWNER } from '../lib/viewer';
import { fillDemo } from '../prisma/demo';
import { migrate } from './prepare';
import { printStaff } from './print-staff';

/** `npm run demo -- fill` on an empty blog, `npm run demo -- remove` when it has served. */
async function main(command: string | undefined): Promise<number> {
  if (command === 'fill') {
    const staff = await fillDemo();
    if (staff === undefined) {
      console.error('The blog is not empty: the demo is written on an empty one only.');
      return 1;
    }
    printStaff(staff);
    return 0;
  }
  if (command === 'remove') {
    const gone = await removeDemo(OWNER);
    console.log(
      `Removed: ${gone.articles} articles, ${gone.comments} comments, ${gone.members} members of the demo.`,
    );
    if (gone.keptArticles > 0) {
      console.log(`Kept: ${gone.keptArticles} articles, because somebody edited them or commented on them.`);
    }
    return 0;
  }
  console.error('Usage: npm run demo -- fill | remove');
  return 2;
}

await migrate();
process.exitCode = await main(process.argv[2]);
await closeDatabase();
