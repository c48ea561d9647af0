import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { requireMember } from '@/app/_server/viewer';
import { MediaDelete } from '@/components/admin/media/media-delete';
import { MediaFacts } from '@/components/admin/media/media-facts';
import { MediaForm } from '@/components/admin/media/media-form';
import { MediaReplace } from '@/components/admin/media/media-replace';
import { MediaUses } from '@/components/admin/media/media-uses';
import { readMedia } from '@/lib/media/library/read-media';
import { pictureAddress } from '@/lib/media/schema';
import type { MemberViewer } from '@/lib/viewer';
import type { ErrorKey } from '@/lib/words/dictionary';
import { deleteMedia, describeMedia } from '../actions';
import '../upload.css';
import '../detail.css';
import '@/app/(reader)/styles/focus.css';

const mediumOf = cache((viewer: MemberViewer, id: string) => orNotFound(readMedia(viewer, id)));

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('editor', 'author');
  const { words } = await currentSite();
  const medium = await mediumOf(viewer, (await params).id);
  return { title: medium.alt || medium.name || words.media.untitled };
}

export default async function MediumPage({ params, searchParams }: Props) {
  const viewer = await requireMember('editor', 'author');
  const { site, words } = await currentSite();
  const medium = await mediumOf(viewer, (await params).id);
  const { said, refused } = await searchParams;
  const { media } = words;
  const problem = typeof refused === 'string' ? words.errors[refused as ErrorKey] : undefined;
  const shown = medium.widths.find((width) => width >= 800) ?? medium.widths.at(-1) ?? medium.width;
  return (
    <main id="content" tabIndex={-1} className="medium-page">
      <p>
        <a href="/admin/media">{media.back}</a>
      </p>
      <h1>{medium.name || medium.alt || media.untitled}</h1>
      {said === 'replaced' && (
        <p role="status" className="notice notice-done">
          {media.replace.done}
        </p>
      )}
      {problem !== undefined && (
        <p role="alert" className="notice notice-error">
          {problem}
        </p>
      )}
      <div className="medium">
        <div className="medium-file">
          {medium.kind === 'picture' ? (
            <img
              src={pictureAddress(medium, shown)}
              width={medium.width}
              height={medium.height}
              alt={medium.alt || media.picker.chosen}
            />
          ) : (
            <p className="media-file" aria-hidden="true">
              {medium.type === 'application/pdf' ? media.item.pdf : media.item.audio}
            </p>
          )}
          <MediaFacts medium={medium} words={media} style={site} />
          <MediaUses medium={medium} words={words} />
        </div>
        <div>
          {medium.mayChange ? (
            <>
              <MediaForm
                key={medium.file}
                medium={medium}
                save={describeMedia}
                faults={words.admin.faults}
                language={site.language}
              />
              <MediaReplace medium={medium} language={site.language} />
              <MediaDelete
                medium={medium}
                remove={deleteMedia}
                faults={words.admin.faults}
                language={site.language}
              />
            </>
          ) : (
            <p className="notice">{media.detail.notYours}</p>
          )}
        </div>
      </div>
    </main>
  );
}
