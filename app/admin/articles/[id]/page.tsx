import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ArticleEditor } from '@/components/admin/editor/article-editor';
import { readFlow } from '@/lib/articles/flow/read-flow';
import { listNotes } from '@/lib/articles/notes/list-notes';
import { readDraft } from '@/lib/articles/read-draft';
import { listSchedules } from '@/lib/articles/schedules/list-schedules';
import { listMedia } from '@/lib/media/library/list-media';
import { listAuthors, listCategories, listTags } from '@/lib/taxonomy/list-taxonomy';
import type { MemberViewer } from '@/lib/viewer';
import { findTargets, saveAndPublish, unpublish } from '../actions';
import { checkDraft } from '../checks/actions';
import {
  askForChanges,
  assignArticle,
  readFlow as flowOf,
  submitArticle,
  trashArticle,
  validateArticle,
  withdrawSubmission,
} from '../flow/actions';
import {
  addNote,
  answerNote,
  deleteNote,
  listNotes as notesOf,
  reopenNote,
  resolveNote,
} from '../notes/actions';
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
import '../flow.css';
import '../notes.css';

/** Once a request, for the page and its title. */
const draftOf = cache((viewer: MemberViewer, id: string) => orNotFound(readDraft(viewer, id)));

const FLOW = {
  read: flowOf,
  submit: submitArticle,
  withdraw: withdrawSubmission,
  validate: validateArticle,
  askForChanges,
  assign: assignArticle,
  trash: trashArticle,
};
const NOTES = {
  list: notesOf,
  add: addNote,
  answer: answerNote,
  resolve: resolveNote,
  reopen: reopenNote,
  remove: deleteNote,
};

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
  const { id } = await params;
  const [draft, flow, notes, categories, authors, tags, library, plans] = await Promise.all([
    draftOf(viewer, id),
    orNotFound(readFlow(viewer, id)),
    orNotFound(listNotes(viewer, id)),
    listCategories(viewer),
    listAuthors(viewer),
    listTags(viewer),
    listMedia(viewer, { kind: 'picture' }),
    orNotFound(listSchedules(viewer, id)),
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
        mayPlan={flow.mayPublish}
        flow={flow}
        flowActions={FLOW}
        notes={notes}
        noteActions={NOTES}
      />
    </main>
  );
}
