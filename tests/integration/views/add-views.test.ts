import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { DAY, moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { writeAnalytics } from '../../../lib/settings/analytics/write-analytics';
import { OWNER } from '../../../lib/viewer';
import { addViews } from '../../../lib/views/add-views';
import { keepViews } from '../../../lib/views/keep-views';
import { ViewCounter } from '../../../server/view-counter';
import { databaseUrl } from '../../setup/each-database';
import { done, draft, published } from '../../support/cast';

const rows = async () =>
  (
    await reading().pageViews.findMany({
      where: { articleId: { not: '*' } },
      orderBy: [{ day: 'asc' }, { articleId: 'asc' }],
    })
  ).map(({ articleId, views }) => [articleId, views]);
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

describe('page views', () => {
  test('add up under the article of a slug, of today or before; what is no article counts together', async () => {
    const { id, slug, version } = await published({ title: 'Les roses' });
    const saved = done(await writeArticle(OWNER, id, draft({ version, title: 'Les roses', slug: 'roses' })));
    done(await publishArticle(OWNER, id, saved.version));
    await addViews(
      OWNER,
      new Map([
        [slug, 2],
        ['roses', 3],
        ['', 4],
        ['nulle-part', 1],
      ]),
    );
    await addViews(OWNER, new Map([['roses', 1]]));
    expect(await rows()).toEqual([
      ['', 5],
      [id, 6],
    ]);
    moveClock(DAY);
    await addViews(OWNER, new Map([['roses', 7]]));
    expect(await rows()).toEqual([
      ['', 5],
      [id, 6],
      [id, 7],
    ]);
  });

  test('of several processes at once add up, and none is lost', async () => {
    const { id, slug } = await published();
    const other = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/support/add-views.ts', slug, '20'], {
        env: { ...process.env, DATABASE_URL: databaseUrl() },
      });
    await Promise.all([
      other(),
      other(),
      ...Array.from({ length: 20 }, () =>
        addViews(
          OWNER,
          new Map([
            [slug, 1],
            ['', 1],
          ]),
        ),
      ),
    ]);
    expect(await rows()).toEqual([
      ['', 60],
      [id, 60],
    ]);
  });

  test('are not counted while the settings say so', async () => {
    await writeAnalytics(OWNER, { counts: false });
    await addViews(OWNER, new Map([['', 4]]));
    expect(await rows()).toEqual([]);
    await writeAnalytics(OWNER, { counts: true });
    await addViews(OWNER, new Map([['', 4]]));
    expect(await rows()).toEqual([['', 4]]);
  });

  test('wait in memory for the next write, are written at the end, and come back after a failure', async () => {
    const counter = new ViewCounter();
    for (let n = 0; n < 3; n++) counter.count('', FIREFOX);
    const end = keepViews(counter);
    expect(await rows()).toEqual([]);
    await end();
    expect(await rows()).toEqual([['', 3]]);
    counter.count('', FIREFOX);
    counter.putBack(new Map([['', 5]]));
    expect([...counter.take()]).toEqual([['', 6]]);
    expect([...counter.take()]).toEqual([]);
  });
});

test.each([
  [FIREFOX, 1],
  ['Mozilla/5.0 (Linux; Android 13; CUBOT X30) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36', 1],
  ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 0],
  ['facebookexternalhit/1.1', 0],
  ['Mozilla/5.0 (X11) HeadlessChrome/142.0', 0],
  ['curl/8.5.0', 0],
  ['', 0],
  [undefined, 0],
])('whoever says to be %s counts %i', (userAgent, count) => {
  const counter = new ViewCounter();
  counter.count('roses', userAgent);
  counter.count('roses', userAgent);
  expect(counter.take().get('roses') ?? 0).toBe(2 * count);
});
