'use client';

import type { Editor } from '@tiptap/core';
import { useMemo, useState } from 'react';
import type { Plan } from '@/lib/articles/schedules/schema';
import type { Draft, DraftField } from '@/lib/articles/schema';
import type { MediaItem } from '@/lib/media/schema';
import type { AuthorEntry, CategoryEntry } from '@/lib/taxonomy/schema';
import type { DateStyle } from '@/lib/words/dates';
import { BodyEditor } from './body/body-editor';
import { ArticleAround } from './checks/article-context';
import { ConflictDialog } from './conflict/conflict-dialog';
import { ErrorSummary } from './error-summary';
import { AuthorField } from './fields/author-field';
import { CategoryField } from './fields/category-field';
import { HeadFields } from './fields/head-fields';
import { LeadField } from './fields/lead-field';
import { SlugField } from './fields/slug-field';
import { SourceList } from './fields/source-list';
import { TagField } from './fields/tag-field';
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
};

/** The editor of an article: its text, what stands around it, and the way to its readers. */
export function ArticleEditor(props: Props) {
  return (
    <LanguageContext value={props.style.language}>
      <Desk {...props} />
    </LanguageContext>
  );
}

function Desk({ draft, categories, authors, tags, library, style, actions, plans, mayPlan }: Props) {
  const words = useWords();
  const { text, saving, version, saveFirst, presence, isBehind, offer, resume, drop, isOlder } = useArticle(
    draft,
    actions,
    words.leave,
  );
  const { form, change } = text;
  const [editor, setEditor] = useState<Editor | null>(null);
  const [choosing, setChoosing] = useState(false);
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
          onSave={saving.save}
          onPreview={preview}
          onPublish={saving.publish}
          onUnpublish={saving.unpublish}
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
            <BodyEditor
              initial={draft.body}
              handle={text.body}
              error={error('body')}
              onChange={text.touched}
              onEditor={setEditor}
              findTargets={actions.findTargets}
            />
            <SourceList
              sources={form.sources}
              error={error('sources')}
              onChange={(sources) => change({ sources })}
            />
          </div>
          <section className="editor-aside" aria-label={words.field.aside}>
            <Outline />
            <SlugField form={form} liveSlug={saving.article.liveSlug} error={error('slug')} change={change} />
            <LeadField lead={form.lead} error={error('leadAlt')} onChange={(lead) => change({ lead })} />
            <CategoryField
              categories={categories}
              chosen={form.categoryIds}
              error={error('categoryIds')}
              onChange={(categoryIds) => change({ categoryIds })}
            />
            <TagField
              tags={form.tags}
              suggestions={tags}
              error={error('tags')}
              onChange={(next) => change({ tags: next })}
            />
            <AuthorField
              authors={authors}
              chosen={form.authorIds}
              error={error('authorIds')}
              onChange={(authorIds) => change({ authorIds })}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={form.commentsOpen}
                onChange={(event) => change({ commentsOpen: event.target.checked })}
              />{' '}
              {words.field.commentsOpen}
            </label>
            <Planning
              id={draft.id}
              status={saving.article.status}
              plans={plans}
              style={style}
              actions={actions.plans}
              save={saveFirst}
              version={version.current}
              mayPlan={mayPlan}
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
