/** @type {import('next').NextConfig} */
const config = {
  // A second build beside a running one (tests) writes elsewhere.
  distDir: process.env.CAUSERIE_DIST ?? '.next',
  poweredByHeader: false,
  // `npm run check` and `npm test` check the types, of the tests too; a start need not.
  typescript: { ignoreBuildErrors: true },
  // Not guessed from lockfiles further up.
  turbopack: { root: import.meta.dirname },
  reactStrictMode: true,
  // Title, canonical and Open Graph stay in <head> for every client, not only for known crawlers.
  htmlLimitedBots: /.*/,
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
  // The front door compresses (server/).
  compress: true,
};

export default config;
