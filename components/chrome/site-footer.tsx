import type { Legal } from '@/lib/settings/legal/schema';
import type { MenuLink } from '@/lib/settings/menu/schema';
import type { Site } from '@/lib/settings/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { site: Site; legal: Legal; menu: MenuLink[]; words: Words };
type Link = { href: string; label: string };

/** The foot of every reader page: what there is to read, and who writes it. */
export function SiteFooter({ site, legal, menu, words }: Props) {
  const read: Link[] = [
    { href: '/archives', label: words.front.archives },
    { href: '/search', label: words.front.search },
    { href: '/feeds', label: words.feeds.link },
  ];
  const house: Link[] = [
    ...(legal.showsNotice ? [{ href: '/legal', label: words.legal.notice }] : []),
    ...(legal.showsPrivacy ? [{ href: '/privacy', label: words.legal.privacy }] : []),
    { href: '/comments/rules', label: words.reader.commentRules },
  ];
  return (
    <footer className="colophon">
      <div className="colophon-inner">
        <div className="colophon-site">
          <p className="colophon-name">
            <a href="/">{site.title}</a>
          </p>
          {site.description !== '' && <p>{site.description}</p>}
        </div>
        {menu.length > 0 && (
          <Links
            id="foot-sections"
            title={words.front.sections}
            links={menu.map(({ href, label }) => ({ href, label }))}
          />
        )}
        <Links id="foot-read" title={words.front.read} links={read} />
        <Links id="foot-house" title={words.front.house} links={house} />
        <p className="colophon-end">
          <span>{words.reader.poweredBy}</span>
          <a href="/admin">{words.reader.desk}</a>
        </p>
      </div>
    </footer>
  );
}

function Links({ id, title, links }: { id: string; title: string; links: Link[] }) {
  return (
    <nav className="colophon-links" aria-labelledby={id}>
      <p className="colophon-title" id={id}>
        {title}
      </p>
      <ul className="colophon-list">
        {links.map(({ href, label }) => (
          <li key={`${href} ${label}`}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
