import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { ActionForm } from '@/components/admin/comments/action-form';
import { editFields } from '@/components/admin/taxonomy/label-fields';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { Said } from '@/components/admin/taxonomy/said';
import { TaxonomyTabs } from '@/components/admin/taxonomy/taxonomy-tabs';
import { listMedia } from '@/lib/media/library/list-media';
import { listTagEntries } from '@/lib/taxonomy/entries/list-tag-entries';
import { readLabel } from '@/lib/taxonomy/entries/read-label';
import { listAuthors, listCategories } from '@/lib/taxonomy/list-taxonomy';
import { LABEL_KINDS, type LabelKind } from '@/lib/taxonomy/schema';
import type { MemberViewer } from '@/lib/viewer';
import { saidOf } from '../../said';
import { edit, merge, remove } from './actions';
import '../../taxonomy.css';
import '../../../media/upload.css';

type Props = {
  params: Promise<{ kind: string; id: string }>;
  searchParams: Promise<{ said?: string | string[] }>;
};

const PAGES = { category: 'categories', tag: 'tags', author: 'authors' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('editor');
  const { kind, id } = await params;
  const { words } = await currentSite();
  return { title: words.labels.edit((await labelOf(viewer, kind, id)).label.name) };
}

/** One category, tag or byline: its words and place, what it may be merged with, its removal. */
export default async function LabelPage({ params, searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { site, words } = await currentSite();
  const asked = await params;
  const { kind, label } = await labelOf(viewer, asked.kind, asked.id);
  const [categories, pictures, others] = await Promise.all([
    kind === 'category' ? listCategories(viewer) : [],
    kind === 'author' ? listMedia(viewer, { kind: 'picture' }) : { items: [] },
    kind === 'category'
      ? listCategories(viewer)
      : kind === 'tag'
        ? listTagEntries(viewer)
        : listAuthors(viewer),
  ]);
  const { said } = await searchParams;
  const text = words.labels;
  const page = PAGES[kind];
  return (
    <main id="content" tabIndex={-1}>
      <p className="back">
        <a href={page === 'categories' ? '/admin/taxonomy' : `/admin/taxonomy/${page}`}>{text.back[kind]}</a>
      </p>
      <h1>{label.name}</h1>
      <TaxonomyTabs here={page} words={text} />
      <Said words={saidOf(said, words)} />
      <p className="label-facts">
        {text.uses(label.uses)} · <a href={`/${page}/${label.slug}`}>{text.seePage}</a>
      </p>
      <div className="taxonomy">
        <LabelForm
          key={`${label.name} ${label.slug} ${label.parentId} ${label.portrait?.id}`}
          id="label"
          action={edit}
          title={text.edit(label.name)}
          submit={text.save}
          fields={editFields(
            kind,
            {
              categories: categories.filter(({ id }) => id !== label.id),
              portrait: label.portrait,
              pictures: pictures.items,
              language: site.language,
            },
            words,
          )}
          values={{
            ...{ name: label.name, slug: label.slug, description: label.description, bio: label.description },
            ...{ title: label.title, parentId: label.parentId ?? '' },
          }}
          kept={{ kind, id: label.id }}
          errors={words.errors}
          faults={words.editor.faults.by}
        />
        <div>
          <section aria-labelledby="merge">
            <h2 id="merge">{text.merge.title}</h2>
            <p className="hint">{text.merge.text(label.name, label.uses)}</p>
            <ActionForm
              ask={merge}
              kept={{ kind, fromId: label.id }}
              faults={words.admin.faults}
              className="label-form"
            >
              <div className="field">
                <label htmlFor="into">{text.merge.into}</label>
                <select id="into" name="intoId" required defaultValue="">
                  <option value="">{text.merge.choose}</option>
                  {others
                    .filter(({ id }) => id !== label.id)
                    .map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                </select>
              </div>
              <button type="submit" className="button">
                {text.merge.submit}
              </button>
            </ActionForm>
          </section>
          {label.uses === 0 && (
            <section aria-labelledby="remove">
              <h2 id="remove">{text.remove.title}</h2>
              <p className="hint">{text.remove.text}</p>
              <ActionForm ask={remove} kept={{ kind, id: label.id }} faults={words.admin.faults}>
                <button type="submit" className="button button-danger">
                  {text.remove.submit}
                </button>
              </ActionForm>
            </section>
          )}
        </div>
      </div>
    </main>
  );
}

async function labelOf(viewer: MemberViewer, asked: string, id: string) {
  const kind: LabelKind | undefined = LABEL_KINDS.find((known) => known === asked);
  if (kind === undefined) notFound();
  return { kind, label: await orNotFound(readLabel(viewer, kind, id)) };
}
