import { expect, test } from 'vitest';

// Read once by the settings: before anything imports them.
process.env.SITE_URL = 'https://blog.example.org';
const { adminHeaders, plainHeaders, readerHeaders } = await import('../../../server/security-headers');

test('a site whose address is https tells browsers to come by no other way', () => {
  for (const headers of [readerHeaders({ styles: [], players: false }), plainHeaders(), adminHeaders()])
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
});

test('only the preview may stand in a frame, and only of the site itself', () => {
  const policy = (headers: Record<string, string>) => headers['content-security-policy'];
  expect(policy(adminHeaders({ framed: true }))).toContain("frame-ancestors 'self'");
  for (const headers of [readerHeaders({ styles: [], players: false }), plainHeaders(), adminHeaders()])
    expect(policy(headers)).toContain("frame-ancestors 'none'");
});
