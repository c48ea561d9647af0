import { hasRole, type MemberViewer } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';
import { NavLink } from './nav-link';

type Props = {
  viewer: MemberViewer;
  siteTitle: string;
  /** Comments that wait for a decision; 0 for those who do not moderate. */
  pending: number;
  words: Words;
};

/** The head of every admin page: where one can go with one's roles, who one is, and the way out. */
export function AdminHead({ viewer, siteTitle, pending, words }: Props) {
  const text = words.admin;
  return (
    <header className="admin-head">
      <div>
        <a className="admin-site" href="/admin">
          {siteTitle}
        </a>
        <nav className="main-nav" aria-label={text.title}>
          <ul>
            <li>
              <NavLink href="/admin">{text.home}</NavLink>
            </li>
            {(hasRole(viewer, 'editor') || hasRole(viewer, 'author')) && (
              <li>
                <NavLink href="/admin/articles">{text.articles}</NavLink>
              </li>
            )}
            {hasRole(viewer, 'moderator') && (
              <li>
                <NavLink href="/admin/comments">
                  {text.comments}
                  {pending > 0 && (
                    <>
                      {' '}
                      <span className="count" aria-hidden="true">
                        {pending}
                      </span>
                      <span className="visually-hidden">({text.pendingCount(pending)})</span>
                    </>
                  )}
                </NavLink>
              </li>
            )}
            {hasRole(viewer, 'editor') && (
              <li>
                <NavLink href="/admin/taxonomy">{words.editor.taxonomy.title}</NavLink>
              </li>
            )}
            <li>
              <a href="/">{text.viewSite}</a>
            </li>
          </ul>
        </nav>
        <form className="admin-member" method="post" action="/sign-out">
          <span>
            <span className="visually-hidden">{text.signedInAs} </span>
            {viewer.name}
          </span>
          <button type="submit" className="button button-small">
            {words.members.signOut}
          </button>
        </form>
      </div>
    </header>
  );
}
