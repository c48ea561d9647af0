import { absoluteUrl } from '../../env';
import type { BodyNode } from '../body/check-body';
import { placesOf } from './body-places';
import type { Warning } from './find-warnings';
import { KINDS, type Kind, knownSlugs } from './store';

type OwnLink = { href: string; path: number[]; kind: Kind; slug: string };

/** The links of a body that lead to pages of this site that are not there (any more): their readers would get a 404. */
export async function deadLinks(body: BodyNode, ownSlug: string): Promise<Warning[]> {
  const links = ownLinks(body).filter(({ kind, slug }) => kind !== 'articles' || slug !== ownSlug);
  const known = new Map<Kind, Set<string>>();
  for (const kind of KINDS) {
    const slugs = links.filter((link) => link.kind === kind).map(({ slug }) => slug);
    known.set(kind, slugs.length === 0 ? new Set() : await knownSlugs(kind, [...new Set(slugs)]));
  }
  return links
    .filter(({ kind, slug }) => known.get(kind)?.has(slug) !== true)
    .map(({ href, path }) => ({ severity: 'warns', code: 'linkDead', field: 'body', detail: href, path }));
}

function ownLinks(body: BodyNode): OwnLink[] {
  const found: OwnLink[] = [];
  for (const { node, path } of placesOf(body)) {
    for (const { type, attrs } of node.marks ?? []) {
      const own = type === 'link' ? slugIn(String(attrs?.href)) : undefined;
      const last = found.at(-1);
      if (own === undefined) continue;
      // A link whose words are partly bold is one link.
      const isSame = last?.href === own.href && last.path.slice(0, -1).join() === path.slice(0, -1).join();
      if (!isSame) found.push({ ...own, path });
    }
  }
  return found;
}

/** What of this site an address names; undefined for other sites, and for pages that stores know nothing of. */
function slugIn(href: string): Omit<OwnLink, 'path'> | undefined {
  const site = new URL(absoluteUrl('/'));
  if (!URL.canParse(href, site)) return undefined;
  const url = new URL(href, site);
  const [, kind, slug, more] = url.pathname.split('/');
  const isOwn = url.host === site.host && /^https?:$/.test(url.protocol);
  const known = KINDS.find((name) => name === kind);
  if (!isOwn || known === undefined || !slug || more) return undefined;
  return { href, kind: known, slug: decoded(slug) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
