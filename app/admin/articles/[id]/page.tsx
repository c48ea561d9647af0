import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ArticleEditor } from '@/components/admin/editor/article-editor';
import { mayPublish } from '@/lib/articles/policy';
import { readDraft } from '@/lib/articles/read-draft';
import { listSchedules } from '@/lib/articles/schedules/list-schedules';
import { listMedia } from '@/lib/media/library/list-media';
import { readArticleSettings } from '@/lib/settings/articles/read-article-settings';
import { listAuthors, listCategories, listTags } from '@/lib/taxonomy/list-taxonomy';
import type { MemberViewer } from '@/lib/viewer';
import { findTargets, saveAndPublish, unpublish } from '../actions';
import { checkDraft } from '../checks/actions';
import { cancelPlan, createPreview, listPreviews, planArticle, revokePreview } from '../planning/actions';
import '../editor.css';
import '../head.css';
import '../fields.css';
import '../toolbar.css';
import '../body.css';
import '../nodes.css';
import '../writing.css';
import '../find.css';
import '../dialogs.css';
import '../../media/upload.css';
import '../../media/choice.css';
import '../planning.css';
import '../checks.css';
import '../typography.css';
import '../compare.css';
import '../conflict.css';

/** Once a request, for the page and its title. */
const draftOf = cache((viewer: MemberViewer, id: string) => orNotFound(readDraft(viewer, id)));

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('editor', 'author');
  const { words } = await currentSite();
  const draft = await draftOf(viewer, (await params).id);
  return { title: draft.title || words.editor.list.untitled };
}

export default async function ArticleEditorPage({ params }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const [draft, categories, authors, tags, library, plans, settings] = await Promise.all([
    draftOf(viewer, (await params).id),
    listCategories(viewer),
    listAuthors(viewer),
    listTags(viewer),
    listMedia(viewer, { kind: 'picture' }),
    listSchedules(viewer, (await params).id),
    readArticleSettings(viewer),
  ]);
  return (
    <main id="content" tabIndex={-1} className="editor-page">
      <h1 className="visually-hidden">{draft.title || words.editor.list.untitled}</h1>
      <ArticleEditor
        draft={draft}
        categories={categories}
        authors={authors}
        tags={tags}
        library={library.items}
        style={{ language: site.language, timeZone: site.timeZone }}
        actions={{
          publish: saveAndPublish,
          unpublish,
          findTargets,
          check: checkDraft,
          plans: { plan: planArticle, cancel: cancelPlan },
          previews: { list: listPreviews, create: createPreview, revoke: revokePreview },
        }}
        plans={plans}
        mayPlan={mayPublish(viewer, settings)}
      />
    </main>
  );
}
