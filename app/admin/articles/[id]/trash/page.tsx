import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { readTrashed } from '@/lib/articles/trash/read-trashed';
import { hasRole } from '@/lib/viewer';
import { longDateTime } from '@/lib/words/dates';
import { deleteArticle, restoreArticle } from '../../trash/actions';
import '../../../comments/forms.css';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.flow.states.trashed };
}

/** An article in the trash: taken out again, or deleted for ever by an editor who says so twice. */
export default async function TrashedArticlePage({ params }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const article = await orNotFound(readTrashed(viewer, (await params).id));
  const text = words.flow.trash;
  const title = article.title || words.editor.list.untitled;
  return (
    <main id="content" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{text.since(longDateTime(article.trashedAt, site), longDateTime(article.goneAt, site))}</p>
      <ActionForm
        ask={restoreArticle}
        kept={{ id: article.id }}
        faults={words.admin.faults}
        className="tool-form"
      >
        <button type="submit" className="button button-primary">
          {text.restore}
        </button>
      </ActionForm>
      {hasRole(viewer, 'editor') && (
        <>
          <h2>{text.remove}</h2>
          <ActionForm
            ask={deleteArticle}
            kept={{ id: article.id }}
            faults={words.admin.faults}
            className="tool-form"
          >
            <label className="check">
              <input type="checkbox" name="sure" value="1" required /> {text.sure(title)}
            </label>
            <button type="submit" className="button button-danger">
              {text.remove}
            </button>
          </ActionForm>
        </>
      )}
    </main>
  );
}
