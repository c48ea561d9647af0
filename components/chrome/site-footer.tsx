import type { Site } from '@/lib/settings/schema';
import type { Words } from '@/lib/words/dictionary';

/** The foot of every reader page. */
export function SiteFooter({ site, words }: { site: Site; words: Words['reader'] }) {
  return (
    <footer className="colophon">
      <p>
        <a href="/">{site.title}</a>
      </p>
      <p>
        <a href="/comments/rules">{words.commentRules}</a>
        <span>{words.poweredBy}</span>
        <a href="/admin">{words.desk}</a>
      </p>
    </footer>
  );
}
