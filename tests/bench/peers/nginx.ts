import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../scripts/postgresql';
import { answered, has, serve } from '../tools';
import type { Peer } from './peer';

/** The very bytes of the kept page, as a file and its compressed neighbour, with its log on. */
export const nginx: Peer = {
  name: 'nginx, static file, gzip_static',
  packages: () => (has('nginx') ? [] : ['nginx']),
  async start(folder, { page, gzipped }) {
    const port = await freePort();
    const html = path.join(folder, 'html');
    mkdirSync(html, { recursive: true });
    writeFileSync(path.join(html, 'page.html'), page);
    writeFileSync(path.join(html, 'page.html.gz'), gzipped);
    const config = path.join(folder, 'nginx.conf');
    writeFileSync(
      config,
      `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx-error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log ${folder}/nginx-access.log combined buffer=64k flush=1s;
  sendfile on; tcp_nopush on; keepalive_requests 1000000000; open_file_cache max=100; gzip_static on;
  server { listen 127.0.0.1:${port}; root ${html}; }
}
`,
    );
    const { stop } = serve('nginx', ['-c', config], `${folder}/nginx.log`);
    const url = `http://127.0.0.1:${port}/page.html`;
    await answered(url, `${folder}/nginx.log`);
    return { url, stop };
  },
};
