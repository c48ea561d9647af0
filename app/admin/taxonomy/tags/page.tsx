import type { Metadata } from 'next';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { LabelForm } from '@/components/admin/taxonomy/label-form';
import { Said } from '@/components/admin/taxonomy/said';
import { TaxonomyTabs } from '@/components/admin/taxonomy/taxonomy-tabs';
import { listTagEntries } from '@/lib/taxonomy/entries/list-tag-entries';
import { addTag } from '../actions';
import { saidOf } from '../said';
import '../taxonomy.css';

type Props = { searchParams: Promise<{ said?: string | string[]; find?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await currentSite();
  return { title: words.labels.tags };
}

/** All tags, with how many articles have each. */
export default async function TagsPage({ searchParams }: Props) {
  const viewer = await requireMember('editor');
  const { words } = await currentSite();
  const { said, find } = await searchParams;
  const sought = typeof find === 'string' ? find.slice(0, 120) : '';
  const tags = await listTagEntries(viewer, sought);
  const text = words.labels;
  return (
    <main id="content" tabIndex={-1}>
      <h1>{text.tags}</h1>
      <TaxonomyTabs here="tags" words={text} />
      <Said words={saidOf(said, words)} />
      <div className="taxonomy">
        <div>
          <search>
            <form className="find-form">
              <label htmlFor="find">{text.find}</label>
              <input id="find" type="search" name="find" defaultValue={sought} maxLength={120} />
              <button type="submit" className="button">
                {text.findButton}
              </button>
            </form>
          </search>
          {tags.length === 0 && (
            <p className="hint">{sought === '' ? text.noTags : text.noTagFound(sought)}</p>
          )}
          <ul className="label-tree">
            {tags.map(({ id, name, slug, uses }) => (
              <li key={id}>
                <span>
                  <a href={`/admin/taxonomy/tag/${id}`}>{name}</a> <small>{slug}</small>
                </span>
                <small>{text.uses(uses)}</small>
              </li>
            ))}
          </ul>
        </div>
        <LabelForm
          // What was added is no longer typed in it.
          key={tags.length}
          id="tag"
          action={addTag}
          title={text.addTag}
          submit={text.submitTag}
          fields={[
            { name: 'name', label: text.name, max: 120 },
            { name: 'description', label: text.description, max: 500, lines: 2 },
          ]}
          errors={words.errors}
          faults={words.editor.faults.by}
        />
      </div>
    </main>
  );
}
