import type { Metadata } from 'next';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ComparisonView } from '@/components/admin/revisions/comparison-view';
import { RestoreForm } from '@/components/admin/revisions/restore-form';
import { Badges, reasonOf } from '@/components/admin/revisions/revision-table';
import { compareRevisions } from '@/lib/articles/revisions/compare-revisions';
import { longDateTime } from '@/lib/words/dates';
import { restore } from '../../../actions';
import '../../../compare.css';
import '../history.css';

type Query = string | string[] | undefined;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ from?: Query; to?: Query }> };

export async function generateMetadata(): Promise<Metadata> {
  await requireMember('editor', 'author');
  const { words } = await currentSite();
  return { title: words.history.compareTitle };
}

/** Two kept texts of an article side by side, in words; each can be taken up again. */
export default async function ComparePage({ params, searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const { id } = await params;
  const { from, to } = await searchParams;
  const compared = await orNotFound(compareRevisions(viewer, id, String(from), String(to)));
  const text = words.history;
  const faults = { ...words.editor.faults.by, conflict: text.restoreConflict };
  const sides = [
    [text.older1, compared.before],
    [text.newer1, compared.after],
  ] as const;
  return (
    <main id="content" tabIndex={-1} className="compare-page">
      <p>
        <a href={`/admin/articles/${id}/history`}>{text.of(compared.title || words.editor.list.untitled)}</a>
      </p>
      <h1>{text.compareTitle}</h1>
      <div className="compare-sides">
        {sides.map(([label, entry]) => {
          const when = longDateTime(entry.savedAt, site);
          return (
            <section key={entry.id} aria-label={label}>
              <p className="hint">{label}</p>
              <p>
                {text.byAt(entry.by ?? text.nobody, when)} <Badges item={entry} words={text} style={site} />
              </p>
              <p className="hint">
                {reasonOf(entry, text)} · {text.words(entry.words)}
              </p>
              {!entry.isDraft && (
                <RestoreForm
                  restore={restore}
                  articleId={id}
                  revision={entry.id}
                  version={compared.draftVersion}
                  label={text.restoreOf(when)}
                  describedBy="restore-hint"
                  words={{ submit: text.restore, faults }}
                />
              )}
            </section>
          );
        })}
      </div>
      <p className="hint" id="restore-hint">
        {text.restoreHint}
      </p>
      <ComparisonView comparison={compared.comparison} words={text} />
    </main>
  );
}
