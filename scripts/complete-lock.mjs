// `node scripts/complete-lock.mjs`, after a change of dependencies: adds to package-lock.json the optional packages
// of other platforms that the registry at hand did not have. Without them `npm ci` refuses the lockfile everywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', win32: 'win32' };
const processors = { arm64: 'arm64', x64: 'x64', ia32: 'ia32', arm: 'arm' };

let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const known = [`node_modules/${name}`, `${parent}/node_modules/${name}`].some(
      (place) => place in lock.packages,
    );
    const parts = name.split(/[-/]/);
    const os = parts.find((part) => part in systems);
    const cpu = parts.find((part) => part in processors);
    // Only platform packages: what is missing for another reason is for npm to say.
    if (known || !os || !cpu || !/^\d/.test(version)) continue;
    const libc = os === 'linux' ? { libc: [parts.includes('musl') ? 'musl' : 'glibc'] } : {};
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...libc,
      optional: true,
      os: [os],
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages added.`);
