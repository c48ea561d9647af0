import { beforeEach, expect, test, vi } from 'vitest';
import { approved, published, typed } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { sendForm } from '../../support/send-form';

/** Names of things that no address of ours has, wherever an address takes one. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
let slug: string;
let path: string;
beforeEach(async () => {
  door = await open();
  ({ slug } = await published());
  path = `/articles/${slug}/comments`;
});

const get = (address: string) => ask(door.port, address);

test.each([
  '%25',
  '%',
  '%00',
  '..',
  'x'.repeat(300),
  '%F0%9F%98%80',
  '__proto__',
  '%2e%2e%2f',
  "'%20OR%201=1--",
])('the name %j of a thing is the name of nothing, in every address that takes one', async (name) => {
  const id = await approved(slug);
  for (const address of [
    `${path}/${name}`,
    `${path}/${name}/report`,
    `${path}/new?parent=${name}`,
    `${path}/attempt/${name}`,
    `${path}/received/${name}`,
    `${path}/${id}/report?attempt=${name}`,
    `/reader/${name}`,
    `/reader/${name}/export`,
    `/reader/confirm/${name}`,
    `/reader/unsubscribe/${name}`,
    `/moderate/${name}`,
    `/articles/${name}/comments/feed.atom`,
    ...['articles', 'categories', 'tags', 'authors'].map((folder) => `/${folder}/${name}/feed`),
    `/category/${name}/feed/`,
    `/${name}/feed`,
  ])
    expect([400, 404], address).toContain((await get(address)).status);
  for (const address of [
    `/articles/${name}/comments`,
    `${path}/received/${name}/edit`,
    `${path}/received/${name}/withdraw`,
    `${path}/${name}/report/send`,
    `/reader/${name}/erase`,
    `/reader/${name}/unfollow`,
    `/reader/confirm/${name}/accept`,
    `/reader/unsubscribe/${name}/now`,
    `/moderate/${name}/decide`,
  ])
    expect([400, 404, 405], address).toContain((await sendForm(door.port, address, typed())).status);
});
