import type { PictureView } from '@/lib/media/schema';
import type { MenuLink } from '@/lib/settings/menu/schema';
import type { Site } from '@/lib/settings/schema';
import type { Words } from '@/lib/words/dictionary';
import { Picture } from '../articles/picture';

type Props = { site: Site; logo: PictureView | null; menu: MenuLink[]; words: Words['reader'] };

/** The masthead and the menu. */
export function SiteHeader({ site, logo, menu, words }: Props) {
  return (
    <header className="masthead">
      <div className="masthead-title">
        <a className="masthead-name" href="/">
          {logo && <Logo picture={logo} />}
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

/** The title stands beside it: it says nothing more. */
function Logo({ picture }: { picture: PictureView }) {
  return (
    <span className="masthead-logo">
      <Picture picture={picture} alt="" sizes="6rem" eager />
    </span>
  );
}
