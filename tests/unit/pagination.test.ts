import { expect, test } from 'vitest';
import { pagesBeside, shownPages } from '../../components/ui/pagination';

test('the pages of a list are told by number, and those left out by one sign', () => {
  expect(shownPages(1, 2)).toEqual([1, 2]);
  expect(shownPages(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(shownPages(1, 20)).toEqual([1, 2, 0, 20]);
  expect(shownPages(10, 20)).toEqual([1, 0, 9, 10, 11, 0, 20]);
  expect(shownPages(4, 6)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the head of a page names the pages beside it, the first without a number', () => {
  expect(pagesBeside('/', 1, 1)).toEqual({});
  expect(pagesBeside('/', 1, 3)).toEqual({ next: '/?page=2' });
  expect(pagesBeside('/tags/pain', 2, 3)).toEqual({ previous: '/tags/pain', next: '/tags/pain?page=3' });
});
