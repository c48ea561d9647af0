import { describe, expect, test } from 'vitest';
import { reading } from '../../../lib/db';
import { readSite } from '../../../lib/settings/read-site';
import { writeSite } from '../../../lib/settings/write-site';
import { GUEST, OWNER } from '../../../lib/viewer';
import { alix } from '../../support/cast';

describe('what the site says of itself', () => {
  test('is French, of Paris and called La Causerie until somebody says otherwise', async () => {
    expect(await readSite(GUEST)).toEqual({
      title: 'La Causerie',
      description: '',
      language: 'fr',
      logoId: '',
      shareId: '',
      timeZone: 'Europe/Paris',
    });
  });

  test('is what an administrator wrote last, and the trail names who', async () => {
    const administrator = await alix();
    const site = {
      title: 'L’Écho du lundi',
      description: 'Chaque lundi.',
      language: 'en',
      logoId: '',
      shareId: '',
      timeZone: 'America/Montreal',
    };
    await writeSite(OWNER, { title: 'Un autre' });
    expect(await writeSite(administrator, site)).toEqual(site);
    expect(await readSite(GUEST)).toEqual(site);
    const trail = await reading().auditEntry.findMany({
      where: { action: 'settings.edit' },
      orderBy: { at: 'asc' },
    });
    expect(trail.map((entry) => entry.memberId)).toEqual([
      null,
      administrator.kind === 'member' ? administrator.id : '',
    ]);
  });

  test.each([
    { title: '' },
    { title: ' ' },
    { title: 'a'.repeat(121) },
    { description: 'a'.repeat(301) },
    { language: 'de' },
    { timeZone: 'Europe/Nulle-Part' },
    { timeZone: '' },
  ])('is not %j', async (input) => {
    await expect(writeSite(OWNER, input)).rejects.toThrow();
    expect((await readSite(GUEST)).title).toBe('La Causerie');
  });
});
