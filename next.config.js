import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// Its address changes with it, so that browsers may keep it for ever.
const readerModule = readFileSync(new URL('public/reader.js', import.meta.url));
const readerVersion = createHash('sha256').update(readerModule).digest('hex').slice(0, 12);

/** @type {import('next').NextConfig} */
const config = {
  // A second build beside a running one (tests) writes elsewhere.
  distDir: process.env.CAUSERIE_DIST ?? '.next',
  env: { READER_MODULE: `/reader.js?v=${readerVersion}` },
  poweredByHeader: false,
  // `npm run check` and `npm test` check the types, of the tests too; a start need not.
  typescript: { ignoreBuildErrors: true },
  // Not guessed from lockfiles further up.
  turbopack: { root: import.meta.dirname },
  reactStrictMode: true,
  // Title, canonical and Open Graph stay in <head> for every client, not only for known crawlers.
  htmlLimitedBots: /.*/,
  // Preloads stand in the page, which is kept, and not in headers.
  reactMaxHeadersLength: 0,
  // Pictures are made once at upload: there is no optimizer to attack.
  images: { unoptimized: true },
  experimental: {
    globalNotFound: true,
    // A long article with its marks: checkBody counts characters, this counts bytes.
    serverActions: { bodySizeLimit: '5mb' },
  },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'better-sqlite3',
    'pg',
    'pino',
    'sharp',
  ],
  // What the front door does not keep: the admin area and answers to forms.
  compress: true,
};

export default config;
