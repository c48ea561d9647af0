import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isAllowedHref, isHttpUrl } from '../../lib/articles/body/addresses';
import { commentSchema, LIMITS } from '../../lib/comments/schema';
import { fieldErrors } from '../../lib/fields';
import { cleanText, textField } from '../../lib/text';
import { hasRole, memberId, OWNER, requireRole } from '../../lib/viewer';
import { errors } from '../../lib/words/fr/errors';

describe('a typed text', () => {
  test.each([
    ['Bonjour', 'Bonjour'],
    ['a\0b\0', 'ab'],
    ['\ud83d', '\ufffd'],
    ['\ude00\ud83d', '\ufffd\ufffd'],
    ['😀 é e\u0301', '😀 é e\u0301'],
  ])('%j can be stored as %j', (typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  test('is measured after it is trimmed, in UTF-16 units', () => {
    const field = textField(4, 'titleTooLong', 'titleMissing');
    const answer = (text: string) => field.safeParse(text).error?.issues[0]?.message;
    expect(answer('  abcd \u00a0\u202f')).toBeUndefined();
    expect(answer('😀😀')).toBeUndefined();
    expect(answer('😀😀x')).toBe('titleTooLong');
    expect(answer(' \u00a0\u202f\t\n')).toBe('titleMissing');
    expect(field.parse(' é\0 ')).toBe('é');
  });
});

describe('the faults of a form', () => {
  const keys = errors;

  test('are the first of each field', () => {
    const { error } = commentSchema.safeParse({ body: '', name: 'a'.repeat(81), email: 'x', parent: '' });
    if (error === undefined) throw new Error('it was accepted');
    expect(fieldErrors(error, keys)).toEqual({
      body: 'bodyMissing',
      name: 'nameTooLong',
      email: 'emailMalformed',
    });
  });

  test('are ours, and thrown, where no form can have sent the input', () => {
    const { error } = z.object({ version: z.number() }).safeParse({ version: 'x' });
    if (error === undefined) throw new Error('it was accepted');
    expect(() => fieldErrors(error, keys)).toThrow(error);
  });

  test.each([
    ['name', 'é'.repeat(LIMITS.name), true],
    ['name', 'é'.repeat(LIMITS.name + 1), false],
    ['name', '😀'.repeat(LIMITS.name / 2), true],
    ['name', `${'😀'.repeat(LIMITS.name / 2)}!`, false],
    ['body', `\n${'é'.repeat(LIMITS.body)}\r\n`, true],
    ['body', 'é'.repeat(LIMITS.body + 1), false],
  ] as const)('have one limit for %s in the browser and here', (field, text, accepted) => {
    const typed = {
      body: 'Oui.',
      name: 'Jeanne',
      email: 'jeanne@lectrices.example',
      parent: '',
      [field]: text,
    };
    expect(commentSchema.safeParse(typed).success).toBe(accepted);
  });

  test('come at once, however long and strange an address is', () => {
    const from = performance.now();
    for (const part of ['a', '.', 'a.', '-', 'a-', '@', 'a@', '\u0301']) {
      for (const email of [
        `a@${part.repeat(120)}`,
        part.repeat(120_000),
        `${part.repeat(120)}@${part.repeat(120)}!`,
      ]) {
        commentSchema.safeParse({ body: email, name: email, email, parent: '' });
      }
    }
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

describe('an address in an article', () => {
  test.each([
    ['https://exemple.fr/a?b=c#d', true],
    ['HTTP://EXEMPLE.FR', true],
    ['https://exemple.fr:8443/é', true],
    ['https://', false],
    ['https:exemple.fr', false],
    ['https://a b', false],
    ['ftp://exemple.fr', false],
    [' https://exemple.fr', false],
    [`https://exemple.fr/${'a'.repeat(2048)}`, false],
    [['https://exemple.fr'], false],
  ])('%j is of the web: %s', (address, expected) => {
    expect(isHttpUrl(address)).toBe(expected);
  });

  test.each([
    ['mailto:redaction@exemple.fr', true],
    ['/articles/pain', true],
    ['#sources', true],
    ['mailto:', false],
    ['mailto:a@b@c', false],
    ['///evil.example', false],
    ['/\\evil.example', false],
    ['/\tjavascript:x', false],
    ['articles/pain', false],
    ['?page=2', false],
    ['', false],
  ])('%j may be led to: %s', (address, expected) => {
    expect(isAllowedHref(address)).toBe(expected);
  });
});

describe('a viewer', () => {
  test('who administers has every role; a role is no other role; the owner of the machine is nobody', () => {
    expect(hasRole(OWNER, 'moderator')).toBe(true);
    expect(hasRole({ ...OWNER, roles: ['editor'] }, 'moderator')).toBe(false);
    expect(() => requireRole({ ...OWNER, roles: [] }, 'editor')).toThrow('editor');
    expect(memberId(OWNER)).toBeNull();
    expect(memberId({ ...OWNER, id: 'x' })).toBe('x');
    expect(memberId({ kind: 'guest' })).toBeNull();
  });
});
