import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv, WrongSetting } from '../../lib/env';

const SECRET = 'x'.repeat(32);

describe('the settings', () => {
  test('have defaults for all but the secret', () => {
    expect(parseEnv({ SECRET })).toMatchObject({
      DATABASE_URL: 'file:./var/causerie.db',
      HOST: '127.0.0.1',
      PORT: 3000,
      TRUSTED_PROXIES: [],
      CAUSERIE_DEMO: '1',
      LOG_LEVEL: 'info',
    });
  });

  test('give the address of the site from host and port where none is set', () => {
    const address = (env: Record<string, string>) => parseEnv({ SECRET, ...env }).siteUrl.href;
    expect(address({})).toBe('http://127.0.0.1:3000/');
    expect(address({ HOST: '0.0.0.0', PORT: '8080' })).toBe('http://localhost:8080/');
    expect(address({ HOST: '::1' })).toBe('http://[::1]:3000/');
    expect(address({ SITE_URL: 'https://blog.example.org' })).toBe('https://blog.example.org/');
  });

  test.each([
    ['DATABASE_URL', 'mysql://secret', 'file:PATH'],
    ['PORT', '0', 'a port from 1 to 65535'],
    ['PORT', '99999', 'a port from 1 to 65535'],
    ['PORT', 'trois mille', 'a port from 1 to 65535'],
    ['SITE_URL', 'ftp://secret', 'http or https'],
    ['SECRET', 'secret', 'at least 32'],
    ['TRUSTED_PROXIES', 'secret', 'addresses or networks'],
    ['CAUSERIE_DEMO', 'secret', '1 (fill'],
    ['SMTP_URL', 'https://secret', 'smtp://'],
    ['MAIL_FROM', 'x', 'a sender'],
    ['LOG_LEVEL', 'secret', 'fatal, error'],
  ])('say that %s=%s is wrong and what is expected, without repeating it', (name, value, expected) => {
    const parse = () => parseEnv({ SECRET, [name]: value });
    expect(parse).toThrow(WrongSetting);
    expect(parse).toThrow(new RegExp(`^${name}: expected `));
    expect(parse).toThrow(expected);
    if (value.includes('secret')) expect(parse).not.toThrow('secret');
  });

  test('name every one that is wrong', () => {
    expect(() => parseEnv({ PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/PORT[\s\S]*SECRET[\s\S]*LOG_LEVEL/);
  });

  test('all stand in .env.example, each with a sentence, and an empty one is as good as none', () => {
    const example = readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8');
    const pairs = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
      ([, name, value]) => [name, value] as const,
    );
    const settings = parseEnv({ ...Object.fromEntries(pairs), SECRET });
    const { siteUrl: _, ...known } = { SITE_URL: '', SMTP_URL: '', MAIL_FROM: '', ...settings };
    expect(pairs.map(([name]) => name).sort()).toEqual(Object.keys(known).sort());
    for (const block of example.trim().split('\n\n')) expect(block).toMatch(/^# /);
  });
});
