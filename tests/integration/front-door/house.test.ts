import { describe, expect, test } from 'vitest';
import { writeLegal } from '../../../lib/settings/legal/write-legal';
import { writeRobots } from '../../../lib/settings/robots/write-robots';
import { OWNER } from '../../../lib/viewer';
import { ask, useDoors } from '../../support/door';

const open = useDoors();

describe('the pages of the house', () => {
  test('show what the settings say at the next request: legal pages, their links, robots.txt, noindex', async () => {
    const door = await open();
    const page = async (path: string) => {
      const { status, text } = await ask(door.port, path);
      return { status, text };
    };
    expect((await page('/legal')).status).toBe(404);
    expect((await page('/privacy')).status).toBe(404);
    const before = await page('/');
    expect(before.text).not.toMatch(/href="\/legal"|noindex/);
    await writeLegal(OWNER, {
      ...{
        publisher: 'Les Éditions <du lundi>',
        address: 'Lyon',
        director: 'Solène',
        host: 'Serveurs',
        contact: 'Ici',
      },
      ...{ showsNotice: true, showsPrivacy: true },
    });
    const legal = await page('/legal');
    expect(legal).toMatchObject({
      status: 200,
      text: expect.stringContaining('Les Éditions &lt;du lundi&gt;'),
    });
    expect(legal.text).toMatch(/<h2[^>]*>Hébergement<\/h2>/);
    expect((await page('/privacy')).text).toContain('90');
    expect((await page('/')).text).toMatch(/href="\/legal".*href="\/privacy"/);
    const robots = await ask(door.port, '/robots.txt');
    expect(robots.headers['content-type']).toContain('text/plain');
    expect(robots.text).toContain('Disallow: /admin');
    await writeRobots(OWNER, { index: false, lines: ['User-agent: GPTBot', 'Disallow: /'] });
    expect((await page('/robots.txt')).text).toContain('User-agent: GPTBot\nDisallow: /\n');
    expect((await page('/')).text).toMatch(/<meta name="robots" content="noindex, nofollow"/);
  });
});
