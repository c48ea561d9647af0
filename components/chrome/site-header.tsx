import type { MenuLink } from '@/lib/settings/menu/schema';
import type { Site } from '@/lib/settings/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { site: Site; menu: MenuLink[]; words: Words['reader'] };

/** The masthead and the menu. */
export function SiteHeader({ site, menu, words }: Props) {
  return (
    <header className="masthead">
      <div className="masthead-title">
        <a className="masthead-name" href="/">
          {site.title}
        </a>
        {site.description !== '' && <p className="masthead-line">{site.description}</p>}
      </div>
      {menu.length > 0 && (
        <nav aria-label={words.menu}>
          <ul className="masthead-nav">
            {menu.map(({ id, label, href }) => (
              <li key={id}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
