'use client';

import { useContext, useId, useState } from 'react';
import type { Finding } from '@/lib/articles/checks/schema';
import { findCorrections } from '../typography/corrections';
import { TypographyDialog } from '../typography/typography-dialog';
import { LanguageContext, useWords } from '../words';
import { useWrittenArticle } from './article-context';
import { goTo } from './go-to';
import { SearchPreview } from './search-preview';
import { ShareCard } from './share-card';
import { useChecks } from './use-checks';

/** The fields that stand beside the looks. */
const LOOKS: string[] = ['metaTitle', 'metaDescription'];

type Props = {
  articleId: string;
  /** The version that is stored: the checks are asked again for each. */
  version: number;
  onResult: (blocks: number, warns: number) => void;
  /** Called before the focus goes to a field or into the text: a panel that covers them closes. */
  onLeave?: () => void;
};

/** What stands in the way of a publication and what is to be known before; each finding leads to its place. */
export function Checks({ articleId, version, onResult, onLeave }: Props) {
  const { checks: words } = useWords();
  const { editor, text } = useWrittenArticle();
  const language = useContext(LanguageContext);
  const [isCorrecting, setCorrecting] = useState(false);
  // How many corrections were left when the list of them was closed: the stored version does not know yet.
  const [left, setLeft] = useState<{ version: number; count: number } | null>(null);
  const { state, checked, ask } = useChecks(articleId, version, onResult);
  const findings = (checked?.findings ?? []).flatMap((finding) => {
    if (finding.code !== 'typography' || left?.version !== version) return [finding];
    return left.count === 0 ? [] : [{ ...finding, detail: String(left.count) }];
  });
  const closeCorrections = () => {
    setCorrecting(false);
    const count = editor === null ? 0 : findCorrections(text.form, editor.state.doc, language).length;
    setLeft({ version, count });
  };
  const go = (finding: Finding) => {
    if (finding.code === 'typography') return setCorrecting(true);
    onLeave?.();
    // After the panel has given the focus back to where it came from.
    requestAnimationFrame(() => goTo(finding, editor));
  };
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity);
  const isFine = checked !== null && findings.length === 0;
  return (
    <div className="checks" aria-busy={state === 'loading'}>
      <div role="status">
        {state === 'loading' && checked === null && <p className="hint">{words.loading}</p>}
        {isFine && <p className="checks-fine">{words.fine}</p>}
      </div>
      {state === 'failed' && (
        <p role="alert" className="checks-failed">
          {words.failed}{' '}
          <button type="button" className="button button-small" onClick={ask}>
            {words.retry}
          </button>
        </p>
      )}
      <FindingList severity="blocks" findings={of('blocks')} onGo={go} />
      <FindingList severity="warns" findings={of('warns')} onGo={go} />
      {checked !== null && (
        <details className="looks" open={findings.some(({ field }) => LOOKS.includes(field))}>
          <summary>{words.looks}</summary>
          <SearchPreview base={checked.base} />
          <ShareCard base={checked.base} siteTitle={checked.siteTitle} />
        </details>
      )}
      {isCorrecting && <TypographyDialog onClose={closeCorrections} />}
    </div>
  );
}

type ListProps = {
  severity: Finding['severity'];
  findings: Finding[];
  onGo: (finding: Finding) => void;
};

function FindingList({ severity, findings, onGo }: ListProps) {
  const { checks: words } = useWords();
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section className={`findings findings-${severity}`} aria-labelledby={id}>
      <h3 id={id}>{words[severity](findings.length)}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.detail} ${finding.path?.join('.')}`}>
            <button type="button" className="finding" onClick={() => onGo(finding)}>
              {words.codes[finding.code](finding.detail)}
              {finding.code === 'typography' && <small>{words.seeTypography}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
