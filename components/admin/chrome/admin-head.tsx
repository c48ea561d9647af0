import { hasRole, type MemberViewer } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';
import { NavLink } from './nav-link';
import { sectionsOf } from './sections';
import { ShortcutsHelp } from './shortcuts-help';

type Props = {
  viewer: MemberViewer;
  siteTitle: string;
  /** Comments that wait for a decision; 0 for those who do not moderate. */
  pending: number;
  words: Words;
};

const MENU = 'admin-menu';

/** The head of every admin page: where one can go with one's roles, who one is, the keys, and the way out. */
export function AdminHead({ viewer, siteTitle, pending, words }: Props) {
  const text = words.admin;
  const sections = sectionsOf((role) => hasRole(viewer, role));
  return (
    <header className="admin-head">
      <div>
        <a className="admin-site" href="/admin">
          {siteTitle}
        </a>
        {/* On a small screen the rest is opened by a button; it needs no script of ours. */}
        <button type="button" className="button button-small menu-button" popoverTarget={MENU}>
          {text.menu}
          {pending > 0 && <Count pending={pending} words={words} />}
        </button>
        <div className="admin-menu" id={MENU} popover="auto">
          <nav className="main-nav" aria-label={text.title}>
            <ul>
              {sections.map(({ href, name }) => (
                <li key={href}>
                  <NavLink href={href}>
                    {text.sections[name]}
                    {name === 'comments' && pending > 0 && <Count pending={pending} words={words} />}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="admin-member">
            <a href="/">{text.viewSite}</a>
            <NavLink href="/admin/profile">
              <span className="visually-hidden">{text.signedInAs} </span>
              {viewer.name}
            </NavLink>
            <ShortcutsHelp words={words.shortcuts} queue={words.moderation.keys} />
            <form method="post" action="/sign-out">
              <button type="submit" className="button button-small">
                {words.members.signOut}
              </button>
            </form>
          </div>
        </div>
      </div>
    </header>
  );
}

function Count({ pending, words }: { pending: number; words: Words }) {
  return (
    <>
      {' '}
      <span className="count" aria-hidden="true">
        {pending}
      </span>
      <span className="visually-hidden">({words.admin.pendingCount(pending)})</span>
    </>
  );
}
