import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../scripts/postgresql';
import { answered, has, run, serve } from '../tools';
import type { Peer } from './peer';

const SOURCE = '/usr/share/wordpress';
const THEMES = `${SOURCE}/wp-content/themes`;

/** The command of Debian's php-fpm, which carries its version in its name. */
const phpFpm = () => readdirSync('/usr/sbin').find((name) => /^php-fpm\d/.test(name)) ?? '';

/**
 * Debian's WordPress as a blog with the same article and the same comments, on MariaDB and php-fpm, behind
 * nginx that keeps its pages (\`fastcgi_cache\`). Everything lives in the folder of the benchmark.
 */
export const wordpress: Peer = {
  name: 'WordPress behind nginx fastcgi_cache',
  packages: () => [
    ...(has('nginx') ? [] : ['nginx']),
    ...(phpFpm() ? [] : ['php-fpm', 'php-mysql']),
    ...(has('mariadbd') ? [] : ['mariadb-server']),
    ...(existsSync(THEMES) && readdirSync(THEMES).length > 0
      ? []
      : ['wordpress', 'wordpress-theme-twentytwentythree']),
  ],
  async start(folder, { title, body, comments }) {
    const home = path.join(folder, 'wordpress');
    mkdirSync(home);
    // The servers run as other users here than who owns the folder.
    for (const part of [folder, home]) chmodSync(part, 0o777);
    execFileSync('cp', ['-rL', SOURCE, `${home}/site`]);
    const database = await mariadb(home);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    writeFileSync(`${home}/site/wp-config.php`, config(`${home}/mariadb.sock`, url));
    // It would send a client of a port of our own from the page to the same page.
    mkdirSync(`${home}/site/wp-content/mu-plugins`, { recursive: true });
    const plugin = `<?php remove_filter('template_redirect', 'redirect_canonical');`;
    writeFileSync(`${home}/site/wp-content/mu-plugins/bench.php`, plugin);
    writeFileSync(`${home}/fill.php`, filler(title, body, comments));
    const { stdout } = await run('php', ['-d', 'mysqli.allow_local_infile=0', `${home}/fill.php`]);
    const address = stdout.trim().split('\n').at(-1) ?? '/';
    const php = await fpm(home);
    const settings = `${home}/nginx.conf`;
    writeFileSync(settings, nginxConfig(home, port));
    const web = serve('nginx', ['-c', settings], `${home}/nginx.log`);
    await answered(`${url}${address}`, `${home}/nginx.log`);
    const shown = await (await fetch(`${url}${address}`)).text();
    if (!shown.includes('Lectrice 1')) throw new Error('WordPress does not show the comments');
    return {
      url: `${url}${address}`,
      async stop() {
        for (const server of [web, php, database]) await server.stop();
      },
    };
  },
};

async function mariadb(home: string) {
  execFileSync('mariadb-install-db', [
    ...[
      '--no-defaults',
      `--datadir=${home}/data`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ]);
  const log = `${home}/mariadb.log`;
  const server = serve(
    'mariadbd',
    [
      ...['--no-defaults', `--datadir=${home}/data`, `--socket=${home}/mariadb.sock`, '--skip-networking'],
      ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ],
    log,
  );
  for (let n = 0; n < 300 && !existsSync(`${home}/mariadb.sock`); n++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const sql = `CREATE DATABASE wordpress; CREATE USER w@localhost IDENTIFIED BY 'w'; GRANT ALL ON wordpress.* TO w@localhost;`;
  await run('mariadb', ['--no-defaults', '-uroot', `--socket=${home}/mariadb.sock`, '-e', sql]);
  return server;
}

function config(socket: string, url: string): string {
  return `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'w'); define('DB_PASSWORD', 'w');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url.slice(0, -1)}'); define('WP_SITEURL', '${url.slice(0, -1)}');
define('WP_DEBUG', false); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

function filler(title: string, body: string, comments: string[]): string {
  const text = (value: unknown) =>
    `json_decode(base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'))`;
  return `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_mail() { return true; }
wp_install('Essai', 'admin', 'admin@example.org', true, '', 'un mot de passe du banc');
$id = wp_insert_post(['post_title' => ${text(title)}, 'post_content' => ${text(body)}, 'post_status' => 'publish', 'post_author' => 1]);
foreach (${text(comments)} as $n => $comment) wp_insert_comment(['comment_post_ID' => $id,
  'comment_content' => $comment, 'comment_author' => "Lectrice $n", 'comment_author_email' => "l$n@example.org", 'comment_approved' => 1]);
echo "\\n?p=$id";
`;
}

async function fpm(home: string) {
  writeFileSync(
    `${home}/fpm.conf`,
    `[global]
daemonize = no
error_log = ${home}/fpm-error.log
[www]
listen = ${home}/fpm.sock
listen.mode = 0666
${process.getuid?.() === 0 ? 'user = www-data\ngroup = www-data' : ''}
pm = static
pm.max_children = 4
`,
  );
  return serve(phpFpm(), ['-y', `${home}/fpm.conf`], `${home}/fpm.log`);
}

function nginxConfig(home: string, port: number): string {
  return `worker_processes 1; daemon off; pid ${home}/nginx.pid; error_log ${home}/nginx-error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log ${home}/nginx-access.log combined buffer=64k flush=1s;
  sendfile on; tcp_nopush on; keepalive_requests 1000000000;
  gzip on;
  fastcgi_cache_path ${home}/cache levels=1:2 keys_zone=pages:10m inactive=60m;
  server {
    listen 127.0.0.1:${port}; root ${home}/site; index index.php;
    location / {
      try_files $uri $uri/ /index.php?$args;
    }
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_pass unix:${home}/fpm.sock;
      fastcgi_cache pages; fastcgi_cache_valid 200 301 60m; fastcgi_ignore_headers Cache-Control Expires Set-Cookie;
      fastcgi_cache_key "$request_method$host$request_uri";
    }
  }
}
`;
}
