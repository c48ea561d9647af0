import { describe, expect, test } from 'vitest';
import { editComment } from '../../../lib/comments/moderation/edit-comment';
import { filterWords } from '../../../lib/comments/screening/filter-words';
import { learn } from '../../../lib/comments/screening/learn';
import { knownWords } from '../../../lib/comments/screening/store';
import { reading, transaction } from '../../../lib/db';
import { OWNER } from '../../../lib/viewer';
import { sent } from '../../support/own';
import { rowOf } from '../../support/posting';

const teach = (text: string, kind: 'ham' | 'spam', by: 1 | -1 = 1) =>
  transaction((tx) => learn(tx, text, kind, by));

describe('the filter', () => {
  test('learns the words of a comment, each once, and counts the comment', async () => {
    await teach('Le casino, le casino et son bonus : https://www.casino.example/x', 'spam');
    await teach('Un casino de province', 'ham');
    expect(await knownWords(['casino', 'bonus', 'host:casino.example', 'inconnu'])).toEqual(
      new Map([
        ['', { ham: 1, spam: 1 }],
        ['casino', { ham: 1, spam: 1 }],
        ['bonus', { ham: 0, spam: 1 }],
        ['host:casino.example', { ham: 0, spam: 1 }],
      ]),
    );
  });

  test('is asked about nothing where there are no words', async () => {
    expect(await knownWords([])).toEqual(new Map());
    await teach('…', 'ham');
    expect(await knownWords(filterWords('…'))).toEqual(new Map([['', { ham: 1, spam: 0 }]]));
  });

  test('unlearns: nothing is left of a comment that was taken back', async () => {
    await teach('Merci pour cet article', 'ham');
    await teach('Merci du casino', 'spam');
    await teach('Merci du casino', 'spam', -1);
    expect(await knownWords(['merci', 'casino'])).toEqual(
      new Map([
        ['', { ham: 1, spam: 0 }],
        ['merci', { ham: 1, spam: 0 }],
      ]),
    );
    await teach('Merci pour cet article', 'ham', -1);
    expect(await reading().filterWord.count()).toBe(0);
  });

  test('never counts below nothing', async () => {
    await teach('Merci', 'spam');
    await teach('Merci encore', 'ham', -1);
    expect(await knownWords(['merci', 'encore'])).toEqual(
      new Map([
        ['', { ham: 0, spam: 1 }],
        ['merci', { ham: 0, spam: 1 }],
      ]),
    );
  });

  test('loses nothing when the same words are learnt and unlearnt at once', async () => {
    const words = Array.from({ length: 40 }, (_, n) => `mot${String.fromCharCode(97 + (n % 26))}${n}`);
    const turned = (n: number) => [...words.slice(n), ...words.slice(0, n)].join(' ');
    await Promise.all(Array.from({ length: 24 }, (_, n) => teach(turned(n), n % 2 === 0 ? 'ham' : 'spam')));
    const all = await knownWords(filterWords(turned(0)));
    expect(all.size).toBe(words.length + 1);
    for (const counts of all.values()) expect(counts).toEqual({ ham: 12, spam: 12 });

    await Promise.all(
      Array.from({ length: 24 }, (_, n) => teach(turned(23 - n), n % 2 === 0 ? 'ham' : 'spam', -1)),
    );
    expect(await reading().filterWord.count()).toBe(0);
  });

  test('takes a lesson back with the decision that failed', async () => {
    const failing = transaction(async (tx) => {
      await learn(tx, 'Merci', 'ham', 1);
      throw new Error('no decision');
    });
    await expect(failing).rejects.toThrow('no decision');
    expect(await knownWords(['merci'])).toEqual(new Map());
  });
});

describe('a comment that was learnt', () => {
  const lessons = async () => Object.fromEntries(await knownWords(['fromage', 'casino', 'jardin']));
  const HAM = { ham: 1, spam: 0 };

  test('and is edited by a moderator teaches the new text: a later decision unlearns that one', async () => {
    const { id, decide } = await sent({ body: 'Un fromage' });
    await decide('pending', 'approved');
    expect(await lessons()).toEqual({ '': HAM, fromage: HAM });
    await editComment(OWNER, id, 1, 'Un jardin');
    expect(await lessons()).toEqual({ '': HAM, jardin: HAM });
    await decide('approved', 'spam', 2);
    const SPAM = { ham: 0, spam: 1 };
    expect(await lessons()).toEqual({ '': SPAM, jardin: SPAM });
    await decide('spam', 'pending', 2);
    expect(await reading().filterWord.count()).toBe(0);
  });

  test('and is edited by its author teaches nothing any more: no moderator has judged that text', async () => {
    const { id, edit, decide } = await sent({ body: 'Un fromage' });
    await decide('pending', 'approved');
    await edit('Un casino');
    expect(await reading().filterWord.count()).toBe(0);
    expect((await rowOf(id)).learned).toBe('');
    await decide('pending', 'spam', 2);
    expect(await lessons()).toMatchObject({ casino: { ham: 0, spam: 1 } });
    await decide('spam', 'approved', 2);
    expect(await lessons()).toMatchObject({ '': HAM, casino: HAM });
  });

  test('and is edited and decided about at once leaves the lesson of what it then is', async () => {
    for (let round = 0; round < 4; round++) {
      const { id, decide } = await sent({ body: `Un fromage ${round}` });
      await Promise.allSettled([decide('pending', 'approved'), editComment(OWNER, id, 1, 'Un jardin')]);
      const { version, status } = await rowOf(id);
      await decide(status as 'pending', 'spam', version);
      await decide('spam', 'pending', version);
      expect(await reading().filterWord.count(), `round ${round}`).toBe(0);
    }
  });
});
