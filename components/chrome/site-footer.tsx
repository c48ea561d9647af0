import type { Legal } from '@/lib/settings/legal/schema';
import type { Site } from '@/lib/settings/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { site: Site; legal: Legal; words: Words };

/** The foot of every reader page. */
export function SiteFooter({ site, legal, words }: Props) {
  return (
    <footer className="colophon">
      <p>
        <a href="/">{site.title}</a>
      </p>
      <p>
        {legal.showsNotice && <a href="/legal">{words.legal.notice}</a>}
        {legal.showsPrivacy && <a href="/privacy">{words.legal.privacy}</a>}
        <a href="/comments/rules">{words.reader.commentRules}</a>
        <span>{words.reader.poweredBy}</span>
        <a href="/admin">{words.reader.desk}</a>
      </p>
    </footer>
  );
}
