import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../scripts/postgresql';
import { answered, run, serve } from '../tools';
import type { Peer } from './peer';

const root = path.join(import.meta.dirname, '../../..');
const next = path.join(root, 'node_modules/next/dist/bin/next');

const PAGE = `import { readFileSync } from 'node:fs';
export const revalidate = 3600;
export const dynamicParams = true;
export function generateStaticParams() { return []; }
export default async function Page() {
  const { body } = JSON.parse(readFileSync('article.json', 'utf8'));
  return <main dangerouslySetInnerHTML={{ __html: body }} />;
}
`;
const LAYOUT = `export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html>; }
`;

/** The same text as a page of a minimal Next app that is made once and kept by \`next start\` (ISR). */
export const isr: Peer = {
  name: 'the article as an ISR page, next start',
  packages: () => [],
  async start(folder, { title, body }) {
    const app = path.join(folder, 'isr');
    mkdirSync(path.join(app, 'app/articles/[slug]'), { recursive: true });
    writeFileSync(path.join(app, 'package.json'), '{"type":"module"}');
    writeFileSync(
      path.join(app, 'next.config.js'),
      'export default { outputFileTracingRoot: import.meta.dirname };\n',
    );
    writeFileSync(path.join(app, 'article.json'), JSON.stringify({ title, body }));
    writeFileSync(path.join(app, 'app/layout.jsx'), LAYOUT);
    writeFileSync(path.join(app, 'app/articles/[slug]/page.jsx'), PAGE);
    symlinkSync(path.join(root, 'node_modules'), path.join(app, 'node_modules'));
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    await run(process.execPath, [next, 'build', '--webpack'], { cwd: app, env });
    const port = await freePort();
    const log = path.join(folder, 'isr.log');
    const { stop } = serve(
      process.execPath,
      [next, 'start', '-p', String(port), '-H', '127.0.0.1'],
      log,
      { NODE_ENV: 'production' },
      app,
    );
    const url = `http://127.0.0.1:${port}/articles/essai`;
    await answered(url, log);
    return { url, stop };
  },
};
