'use client';

import { pictureUrl } from '../pictures/known-pictures';
import { useWords } from '../words';
import { useWrittenArticle } from './article-context';

/** The article as a card on a social network: its picture is cut to 1.91:1. */
export function ShareCard({ base, siteTitle }: { base: string; siteTitle: string }) {
  const { checks: words } = useWords();
  const { title, standfirst, metaTitle, metaDescription, lead } = useWrittenArticle().text.form;
  return (
    <section className="share-preview">
      <h3>{words.card}</h3>
      <div className="share-card">
        {lead === null ? (
          <p className="share-picture hint">{words.noPicture}</p>
        ) : (
          <img className="share-picture" src={pictureUrl(lead.picture, 640)} alt="" />
        )}
        <div className="share-words">
          <p className="hint">{new URL(base).host}</p>
          <p className="share-title">{metaTitle || title || words.untitled}</p>
          <p className="share-description">{metaDescription || standfirst}</p>
          <p className="hint">{siteTitle}</p>
        </div>
      </div>
    </section>
  );
}
