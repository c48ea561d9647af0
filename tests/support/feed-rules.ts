import { Parser } from 'htmlparser2';
import { expect } from 'vitest';
import { htmlAddresses } from './html-text';
import { elementsOf, parseXml, textOf, type XmlElement } from './strict-xml';

/** What the specifications demand of feeds, and what every feed reader can do without. */

const ABSOLUTE = /^(?:https?:\/\/|mailto:)/;
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

const children = (element: XmlElement, name: string) =>
  element.children.filter((child): child is XmlElement => typeof child === 'object' && child.name === name);
const one = (element: XmlElement, name: string): string => {
  expect(children(element, name), name).toHaveLength(1);
  return textOf(element, name) ?? '';
};
const atMostOnce = (element: XmlElement, ...names: string[]) => {
  for (const name of names) expect(children(element, name).length, name).toBeLessThan(2);
};

/** The content of an entry: HTML whose every tag is ended, with absolute addresses, that runs and styles nothing. */
function expectContent(html: string): void {
  for (const address of htmlAddresses(html)) expect(address).toMatch(ABSOLUTE);
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      expect(name).not.toMatch(/^(?:script|style|iframe|object|form|button|input|link|meta)$/);
      for (const attribute of Object.keys(attributes))
        expect(attribute).not.toMatch(/^(?:on|class$|style$|id$)/);
      open.push(name);
    },
    onclosetag(name, isImplied) {
      expect(open.pop()).toBe(name);
      if (!/^(?:br|img|source)$/.test(name)) expect(isImplied, name).toBe(false);
    },
  });
  parser.end(html);
}

/** RSS 2.0, with the RSS Advisory Board's profile. */
export function expectRss(text: string): void {
  const root = parseXml(text);
  expect([root.name, root.attributes.version]).toEqual(['rss', '2.0']);
  expect(children(root, 'channel')).toHaveLength(1);
  const channel = children(root, 'channel')[0] as XmlElement;
  expect(one(channel, 'title')).not.toBe('');
  expect(one(channel, 'link')).toMatch(ABSOLUTE);
  expect(one(channel, 'description')).not.toBe('');
  expect(one(channel, 'language')).toMatch(/^(?:fr|en)$/);
  expect(one(channel, 'lastBuildDate')).toMatch(RFC_822);
  const self = children(channel, 'atom:link').filter(({ attributes }) => attributes.rel === 'self');
  expect(self.map(({ attributes }) => ABSOLUTE.test(attributes.href ?? ''))).toEqual([true]);
  const items = children(channel, 'item');
  const ids = items.map((item) => one(item, 'guid'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of items) {
    one(item, 'title');
    expect(one(item, 'link')).toMatch(ABSOLUTE);
    expect(one(item, 'pubDate')).toMatch(RFC_822);
    expect(children(item, 'guid')[0]?.attributes).toEqual({ isPermaLink: 'false' });
    one(item, 'description');
    atMostOnce(
      item,
      'content:encoded',
      'enclosure',
      'comments',
      'wfw:commentRss',
      'slash:comments',
      'media:content',
    );
    expectContent(textOf(item, 'content:encoded') ?? textOf(item, 'description') ?? '');
    for (const { attributes } of children(item, 'enclosure')) {
      expect(attributes.url).toMatch(ABSOLUTE);
      expect(attributes.length).toMatch(/^[1-9]\d*$/);
      expect(attributes.type).toMatch(/^(?:image|audio|application)\/[\w-]+$/);
    }
  }
}

/** Atom 1.0 (RFC 4287). */
export function expectAtom(text: string): void {
  const root = parseXml(text);
  expect([root.name, root.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const entries = children(root, 'entry');
  const ids = [root, ...entries].map((each) => one(each, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^(?:urn:uuid:|https?:\/\/)/);
  for (const each of [root, ...entries]) {
    one(each, 'title');
    expect(one(each, 'updated')).toMatch(RFC_3339);
    const links = children(each, 'link').map(({ attributes }) => attributes);
    for (const { href } of links) expect(href).toMatch(ABSOLUTE);
    const kinds = links.filter(({ rel }) => rel !== 'enclosure').map(({ rel, type }) => `${rel} ${type}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).toContain('alternate text/html');
    atMostOnce(each, 'subtitle', 'summary', 'content', 'published', 'logo', 'generator', 'thr:total');
    expect(elementsOf(each, 'email')).toEqual([]);
  }
  expect(children(root, 'author').length).toBeGreaterThan(0);
  for (const author of elementsOf(root, 'author')) expect(one(author, 'name')).not.toBe('');
  for (const entry of entries) {
    expect(children(entry, 'content').length + children(entry, 'summary').length).toBeGreaterThan(0);
    expectContent(textOf(entry, 'content') ?? '');
  }
}

type Json = Record<string, unknown>;

/** JSON Feed 1.1. */
export function expectJsonFeed(text: string): void {
  const feed = JSON.parse(text) as Json;
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(typeof feed.title).toBe('string');
  for (const key of ['home_page_url', 'feed_url']) expect(feed[key], key).toMatch(ABSOLUTE);
  expect(text.isWellFormed()).toBe(true);
  expect(Array.isArray(feed.items)).toBe(true);
  const items = feed.items as Json[];
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of items) {
    expect(typeof item.id).toBe('string');
    expect(item.url).toMatch(ABSOLUTE);
    expect(typeof (item.content_html ?? item.content_text)).toBe('string');
    expectContent(String(item.content_html ?? ''));
    for (const key of ['date_published', 'date_modified']) expect(item[key], key).toMatch(RFC_3339);
    for (const author of [...((item.authors as Json[]) ?? []), ...((feed.authors as Json[]) ?? [])])
      expect(author).toMatchObject({ name: expect.any(String) });
    for (const attachment of (item.attachments as Json[]) ?? [])
      expect(attachment).toMatchObject({
        url: expect.stringMatching(ABSOLUTE),
        mime_type: expect.stringMatching(/^\w+\/[\w-]+$/),
        size_in_bytes: expect.any(Number),
      });
  }
}
