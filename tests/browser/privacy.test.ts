import { describe, expect, inject, test } from 'vitest';
import { findTrace } from '../support/canary';

/** The e-mail addresses of commenters, sought in all that the blog says to the public. */

const canaries = [
  'Canari.Rouge+jaune@plume.example',
  'canari-bleu@plume.example',
  'canari.vert@plume.example',
];

function post(slug: string, fields: Record<string, string>, accept = 'text/html') {
  const url = inject('blogUrl');
  return fetch(`${url}/articles/${slug}/comments`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, accept },
    body: new URLSearchParams({ parent: '', ...fields }),
  });
}

/** Every address of the site that its pages link to, read once each. */
async function crawl(from: string[]): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const queue = [...from];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    const answer = await fetch(`${inject('blogUrl')}${path}`, { redirect: 'manual' });
    const text = await answer.text();
    seen.set(path, `${answer.status} ${[...answer.headers].join('\n')}\n${text}`);
    for (const [, href] of text.matchAll(/(?:href|action|src)="(\/[^"#]*)/g)) {
      if (href && !href.startsWith('/_next/static/media') && !href.startsWith('/media/')) {
        queue.push(href.replaceAll('&amp;', '&'));
      }
    }
  }
  return seen;
}

describe("a commenter's e-mail address", () => {
  test('appears in no public page, header, asset or error, in no form that can be made from it', async () => {
    const [first = '', second = '', third = ''] = canaries;
    const answers = [
      await post('velo-cargo-famille', { body: 'Premier canari', name: 'Jeanne', email: first }),
      await post('velo-cargo-famille', { body: 'x', name: '', email: second }),
      await post(
        'velo-cargo-famille',
        { body: 'Canari en JSON', name: 'Paul', email: third },
        'application/json',
      ),
      await post('velo-cargo-famille', { body: '', name: 'Paul', email: third }, 'application/json'),
      await post('nulle-part', { body: 'Perdu', name: 'Paul', email: third }),
    ];
    for (const answer of answers) {
      const whole = `${answer.status} ${[...answer.headers].join('\n')}\n${await answer.text()}`;
      expect(findTrace(whole, canaries)).toBeUndefined();
    }
    const received = answers[0]?.headers.get('location') ?? '';
    expect(received).toContain('/received/');

    const pages = await crawl([
      '/',
      '/articles/velo-cargo-famille',
      received,
      '/nulle-part',
      '/admin',
      '/sign-in',
      '/api/health',
    ]);
    expect(pages.size).toBeGreaterThan(30);
    for (const [path, whole] of pages) expect(findTrace(whole, canaries), path).toBeUndefined();
  });

  test('is shown again only to its author, behind an unguessable address that is never kept', async () => {
    const email = 'auteur@plume.example';
    const answer = await post('velo-cargo-famille', { body: '', name: 'Auteur', email });
    const attempt = answer.headers.get('location') ?? '';
    const token = attempt.split('/').at(-1) ?? '';
    expect(token.length).toBeGreaterThanOrEqual(32);
    const page = await fetch(`${inject('blogUrl')}${attempt}`);
    expect(await page.text()).toContain(email);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    const elsewhere = attempt.replace('velo-cargo-famille', 'pain-levain');
    expect((await fetch(`${inject('blogUrl')}${elsewhere}`)).status).toBe(404);
  });
});
