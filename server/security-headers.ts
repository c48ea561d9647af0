import { randomBytes } from 'node:crypto';
import { env } from '../lib/env';

/** The headers that tell a browser what a page may do (OWASP Secure Headers, CSP Level 3). */

// `same-origin`, not `no-referrer`: browsers would then send `Origin: null` with our forms.
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** The hosts of the players that a reader may load by a click (lib/articles/body/embeds.ts; a test compares). */
export const EMBED_HOSTS: readonly string[] = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://geo.dailymotion.com',
  'https://platform.twitter.com',
  'https://www.instagram.com',
  'https://w.soundcloud.com',
];
const FRAMES = `frame-src ${EMBED_HOSTS.join(' ')}`;

/** What stands in a page that its policy allows: the styles with these hashes, players that a click loads. */
export type Allowed = { styles: string[]; players: boolean };

const readerPolicy = ({ styles, players }: Allowed) =>
  [
    "default-src 'none'",
    // The rules by which reader.js lets pages be rendered ahead are no code.
    "script-src 'self' 'inline-speculation-rules'",
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(players ? [FRAMES] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** A year, as the preload lists ask for at least. */
const HSTS = 'max-age=31536000; includeSubDomains';

function common(): Record<string, string> {
  return env().siteUrl.protocol === 'https:' ? { ...ALWAYS, 'strict-transport-security': HSTS } : ALWAYS;
}

/** For answers that are no page of the app: files, refusals, redirects, JSON. Nothing in them may run. */
export function plainHeaders(): Record<string, string> {
  const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";
  return { ...common(), 'content-security-policy': `${policy}; frame-ancestors 'none'` };
}

/** For reader pages: no inline script or style attribute runs, and nothing else but what is allowed. */
export function readerHeaders(allowed: Allowed): Record<string, string> {
  return { ...common(), 'content-security-policy': readerPolicy(allowed) };
}

/**
 * For pages of the admin area: scripts by a nonce. The policy also goes into the request, from where Next
 * takes the nonce for its scripts. Style attributes are allowed: menus and dialogs place themselves by them.
 */
export function adminHeaders({ framed = false, dev = false } = {}): Record<string, string> {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    // A preview shows what readers will see; the other pages frame previews alone.
    framed ? FRAMES : "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join('; ');
  return { ...common(), 'content-security-policy': policy };
}
