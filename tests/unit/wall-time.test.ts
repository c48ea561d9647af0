import { describe, expect, test } from 'vitest';
import { momentOf, wallTimeOf, zoneName } from '../../lib/words/wall-time';

/** Which moment somebody means by what a clock shows, on the nights when clocks are put forward and back too. */

const at = (iso: string) => new Date(iso);

describe('a time of day', () => {
  test.each([
    ['2026-11-26T08:00', 'Europe/Paris', '2026-11-26T07:00Z'],
    ['2026-07-14T08:00', 'Europe/Paris', '2026-07-14T06:00Z'],
    ['2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59Z'],
    ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00Z'],
    ['2026-10-25T01:59', 'Europe/Paris', '2026-10-24T23:59Z'],
    ['2026-10-25T03:00', 'Europe/Paris', '2026-10-25T02:00Z'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00Z'],
    ['2026-01-01T00:00', 'Asia/Kolkata', '2025-12-31T18:30Z'],
    ['2026-01-01T00:00', 'Pacific/Kiritimati', '2025-12-31T10:00Z'],
    ['2026-02-28T12:00', 'Pacific/Pago_Pago', '2026-02-28T23:00Z'],
    ['2026-03-29T02:30', 'UTC', '2026-03-29T02:30Z'],
    ['2028-02-29T12:00', 'Europe/Paris', '2028-02-29T11:00Z'],
  ])('%s in %s is one moment', (wall, zone, moment) => {
    expect(momentOf(wall, zone)).toEqual({ is: 'once', at: at(moment) });
    expect(wallTimeOf(at(moment), zone)).toBe(wall);
  });

  test.each([
    ['2026-03-29T02:00', 'Europe/Paris', '2026-03-29T01:00Z'],
    ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29T01:00Z'],
    ['2026-03-29T02:59', 'Europe/Paris', '2026-03-29T01:00Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:00Z'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:30Z'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T10:00Z'],
  ])('%s in %s is shown by no clock; the first time after it is known', (wall, zone, next) => {
    expect(momentOf(wall, zone)).toEqual({ is: 'never', next: at(next) });
  });

  test.each([
    ['2026-10-25T02:00', 'Europe/Paris', '2026-10-25T00:00Z', '2026-10-25T01:00Z'],
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['2026-10-25T02:59', 'Europe/Paris', '2026-10-25T00:59Z', '2026-10-25T01:59Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
  ])('%s in %s is shown twice', (wall, zone, first, second) => {
    expect(momentOf(wall, zone)).toEqual({ is: 'twice', first: at(first), second: at(second) });
  });

  test.each(['', '2026-02-30T12:00', '2026-13-01T12:00', '2026-01-01T24:00', '2026-01-01 12:00', 'demain'])(
    '« %s » is none',
    (wall) => expect(momentOf(wall, 'Europe/Paris')).toBeUndefined(),
  );

  test('that any moment shows is that moment, or one of two', () => {
    // Each half hour around both nights, and some of the year.
    for (const begin of ['2026-03-28T12:00Z', '2026-10-24T12:00Z', '2026-06-01T00:00Z']) {
      for (let n = 0; n < 72; n++) {
        const moment = new Date(at(begin).getTime() + n * 30 * 60_000);
        for (const zone of ['Europe/Paris', 'Africa/Casablanca', 'Australia/Lord_Howe', 'America/St_Johns']) {
          const found = momentOf(wallTimeOf(moment, zone), zone);
          const moments =
            found?.is === 'once' ? [found.at] : found?.is === 'twice' ? [found.first, found.second] : [];
          expect(moments, `${moment.toISOString()} ${zone}`).toContainEqual(moment);
        }
      }
    }
  });
});

test('a zone is named with how far it is from UTC, which the season changes', () => {
  expect(zoneName(at('2026-10-25T00:30Z'), 'Europe/Paris')).toBe('Europe/Paris, UTC+2');
  expect(zoneName(at('2026-10-25T01:30Z'), 'Europe/Paris')).toBe('Europe/Paris, UTC+1');
  expect(zoneName(at('2026-10-25T01:30Z'), 'America/New_York')).toMatch(/^America\/New York, UTC[−-]4$/);
  expect(zoneName(at('2026-10-25T01:30Z'), 'UTC')).toBe('UTC');
});
