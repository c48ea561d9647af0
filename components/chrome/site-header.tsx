import type { PictureView } from '@/lib/media/schema';
import type { MenuLink } from '@/lib/settings/menu/schema';
import type { Site } from '@/lib/settings/schema';
import type { CategoryEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';
import { Picture } from '../articles/picture';
import { currentIn } from './current-section';
import { HeaderSearch } from './header-search';

type Props = {
  site: Site;
  logo: PictureView | null;
  menu: MenuLink[];
  tree: CategoryEntry[];
  /** Where the page is; unknown for the pages that are one person's. */
  path: string | undefined;
  words: Words;
};

/** Pages with a search form of their own. */
const SEARCH_PAGES = ['/search', '/page-not-found'];

/** How many letters of the menu stand on a line, how many the space between two lines is, and one of the title. */
const MOST_LETTERS = 95;
const BETWEEN = 4;
const LARGER = 1.6;

/** The masthead and the menu: large on the home page, a line elsewhere. */
export function SiteHeader({ site, logo, menu, tree, path, words }: Props) {
  const isFront = path === '/';
  return (
    <header
      className={`masthead${isFront ? ' masthead-front' : fitsOneLine(site, menu) ? ' masthead-short' : ''}`}
    >
      <div className="masthead-title">
        <a className="masthead-name" href="/" aria-current={isFront ? 'page' : undefined}>
          {logo && <Logo picture={logo} />}
          {site.title}
        </a>
        {site.description !== '' && <p className="masthead-line">{site.description}</p>}
      </div>
      <HeaderSearch words={words} withForm={!SEARCH_PAGES.includes(path ?? '')} />
      {menu.length > 0 && (
        <nav className="masthead-menu" aria-label={words.reader.menu}>
          <ul className="masthead-nav">
            {currentIn(menu, tree, path).map(({ id, label, href, current }) => (
              <li key={id}>
                <a href={href} aria-current={current}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** Whether name, menu and search have room beside one another on a desk; a longer menu has a line of its own. */
function fitsOneLine(site: Site, menu: MenuLink[]): boolean {
  const letters = menu.reduce((sum, { label }) => sum + label.length + BETWEEN, 0);
  return letters + site.title.length * LARGER < MOST_LETTERS;
}

/** The title stands beside it: it says nothing more. */
function Logo({ picture }: { picture: PictureView }) {
  return (
    <span className="masthead-logo">
      <Picture picture={picture} alt="" sizes="6rem" loading="eager" />
    </span>
  );
}
