'use client';

import type { Editor } from '@tiptap/core';
import { useMemo, useState } from 'react';
import type { FlowView } from '@/lib/articles/flow/schema';
import type { NoteView } from '@/lib/articles/notes/schema';
import type { Plan } from '@/lib/articles/schedules/schema';
import type { Draft, DraftField } from '@/lib/articles/schema';
import type { MediaItem } from '@/lib/media/schema';
import type { AuthorEntry, CategoryEntry } from '@/lib/taxonomy/schema';
import type { DateStyle } from '@/lib/words/dates';
import { BodyEditor } from './body/body-editor';
import { ArticleAround } from './checks/article-context';
import { ConflictDialog } from './conflict/conflict-dialog';
import { ErrorSummary } from './error-summary';
import { AsideFields } from './fields/aside-fields';
import { HeadFields } from './fields/head-fields';
import { SourceList } from './fields/source-list';
import type { FlowActions } from './flow/flow-actions';
import { FlowNotice } from './flow/flow-notice';
import { useWay } from './flow/use-way';
import type { NoteActions } from './notes/note-actions';
import { NoteList } from './notes/note-list';
import { NotesDeskContext } from './notes/notes-desk';
import { useNotes } from './notes/use-notes';
import { KeptNotice, SaveNotice } from './notices';
import { PresenceNotice } from './notices-presence';
import { Outline } from './outline/outline';
import { useKnownPictures } from './pictures/known-pictures';
import { SharePreview } from './previews/share-preview';
import { SaveBar } from './save-bar';
import { SaveWord } from './save-word';
import { Planning } from './schedule/planning';
import type { ArticleActions } from './state/actions';
import { useArticle } from './state/use-article';
import { useCorrectedFields } from './typography/use-corrected-fields';
import { LanguageContext, useWords } from './words';

type Props = {
  draft: Draft;
  categories: CategoryEntry[];
  authors: AuthorEntry[];
  tags: string[];
  library: MediaItem[];
  style: DateStyle;
  actions: ArticleActions;
  plans: Plan[];
  mayPlan: boolean;
  flow: FlowView;
  flowActions: FlowActions;
  notes: NoteView[];
  noteActions: NoteActions;
};

/** The editor of an article: its text, what stands around it, and the way to its readers. */
export function ArticleEditor(props: Props) {
  return (
    <LanguageContext value={props.style.language}>
      <Desk {...props} />
    </LanguageContext>
  );
}

function Desk(props: Props) {
  const { draft, categories, authors, tags, library, style, actions, plans, mayPlan } = props;
  const words = useWords();
  const { text, saving, version, saveFirst, presence, isBehind, offer, resume, drop, isOlder } = useArticle(
    draft,
    actions,
    words.leave,
  );
  const { form, change } = text;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [choosing, setChoosing] = useState(false);
  const notes = useNotes(draft.id, props.notes, props.noteActions);
  const { flow, publish, unpublish, trash } = useWay(props.flow, props.flowActions, saving);
  const used = useMemo(
    () => [...Object.values(draft.pictures), ...(draft.lead ? [draft.lead.picture] : [])],
    [draft],
  );
  useCorrectedFields(style.language);
  const pictures = useKnownPictures(used, library);
  const error = (field: DraftField) => {
    const key = saving.refusal?.errors[field];
    return key === undefined ? undefined : words.errors[key];
  };

  // Opened before the save, or the browser takes it for a pop-up; it goes on when the draft is stored.
  const preview = async () => {
    const tab = window.open('', '_blank');
    const address = `/admin/articles/${draft.id}/preview`;
    if (saving.state !== 'saved' && !(await saving.save())) return tab?.close();
    if (tab === null) window.location.assign(address);
    else tab.location.replace(address);
  };

  return (
    <ArticleAround pictures={pictures} text={text} editor={editor} check={actions.check}>
      <div className="article-editor">
        <SaveBar
          word={<SaveWord state={saving.state} last={saving.last} style={style} />}
          article={saving.article}
          panel={{
            flow,
            actions: props.flowActions,
            style,
            save: saveFirst,
            publish,
          }}
          onSave={saving.save}
          onPreview={preview}
          onUnpublish={unpublish}
          onTrash={trash}
        />
        <SaveNotice
          notice={saving.notice}
          article={saving.article}
          id={draft.id}
          meeting={saving.meeting}
          style={style}
          onCompare={() => setChoosing(true)}
          onClose={() => {
            saving.dismiss();
            text.body.current?.focus();
          }}
        />
        <PresenceNotice presence={presence} isBehind={isBehind && saving.meeting === null} style={style} />
        <ErrorSummary refusal={saving.refusal} />
        <FlowNotice flow={flow.flow} style={style} />
        <KeptNotice offer={offer} isOlder={isOlder} style={style} onResume={resume} onDrop={drop} />
        {choosing && saving.meeting !== null && (
          <ConflictDialog
            // Another text: another choice.
            key={saving.meeting.version}
            meeting={saving.meeting}
            mine={text.read}
            names={{ categories, authors }}
            onChoose={saving.choose}
            onClose={() => setChoosing(false)}
          />
        )}
        <div className="editor-columns">
          <div className="editor-main">
            <HeadFields
              form={form}
              errors={{ title: error('title'), standfirst: error('standfirst') }}
              change={change}
            />
            <NotesDeskContext value={notes.desk}>
              <BodyEditor
                initial={draft.body}
                handle={text.body}
                error={error('body')}
                onChange={text.touched}
                onEditor={setEditor}
                findTargets={actions.findTargets}
              />
            </NotesDeskContext>
            <SourceList
              sources={form.sources}
              error={error('sources')}
              onChange={(sources) => change({ sources })}
            />
          </div>
          <section className="editor-aside" aria-label={words.field.aside}>
            <Outline />
            <NoteList articleId={draft.id} state={notes} actions={props.noteActions} style={style} />
            <AsideFields
              form={form}
              liveSlug={saving.article.liveSlug}
              categories={categories}
              authors={authors}
              suggestions={tags}
              error={error}
              change={change}
            />
            <Planning
              id={draft.id}
              status={saving.article.status}
              plans={plans}
              style={style}
              actions={actions.plans}
              save={saveFirst}
              version={version.current}
              mayPlan={mayPlan}
              onChange={flow.refresh}
            />
            <SharePreview id={draft.id} style={style} actions={actions.previews} save={saveFirst} />
            <p>
              <a href="/admin/taxonomy">{words.field.manage}</a>
            </p>
            <p>
              <a href={`/admin/articles/${draft.id}/history`}>{words.history.link}</a>
            </p>
          </section>
        </div>
      </div>
    </ArticleAround>
  );
}
