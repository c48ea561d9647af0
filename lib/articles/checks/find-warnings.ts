import { correctArticle } from '../../typography/correct-article';
import { checkBody } from '../body/check-body';
import { bodyWarnings, isFileName } from './body-warnings';
import { type CheckedText, type CheckField, type Finding, LENGTHS, type WarningCode } from './schema';

export type Warning = Extract<Finding, { severity: 'warns' }>;

/** What is to be known before this text goes live, but for its links. `language` is the site's. */
export function findWarnings(text: CheckedText, language: string): Warning[] {
  const body = checkBody(text.body);
  return [
    ...listed(text),
    ...(body === undefined ? [] : bodyWarnings(body)),
    ...text.sources.flatMap((source) =>
      source.url === '' ? [warning('sourceWithoutAddress', 'sources', source.title)] : [],
    ),
    ...lengths(text),
    ...typography(text, language),
  ];
}

export function warning(code: WarningCode, field: CheckField, detail = '', path?: number[]): Warning {
  return { severity: 'warns', code, field, detail, ...(path && { path }) };
}

function listed({ standfirst, categoryIds, authorIds, leadId, leadAlt }: CheckedText): Warning[] {
  return [
    ...(standfirst.trim() === '' ? [warning('standfirstMissing', 'standfirst')] : []),
    ...(categoryIds.length === 0 ? [warning('categoryMissing', 'categoryIds')] : []),
    ...(authorIds.length === 0 ? [warning('authorMissing', 'authorIds')] : []),
    ...(leadId !== null && isFileName(leadAlt) ? [warning('altIsFileName', 'leadAlt', leadAlt)] : []),
  ];
}

/** What search engines cut or find too little in; the field is the one that they read. */
function lengths({ title, standfirst, metaTitle, metaDescription }: CheckedText): Warning[] {
  const judge = (words: string, field: CheckField, { min, max }: { min: number; max: number }) => {
    const count = [...words].length;
    const is = field === 'title' || field === 'metaTitle' ? 'title' : 'description';
    if (count > 0 && count < min) return [warning(`${is}Short`, field, String(count))];
    return count > max ? [warning(`${is}Long`, field, String(count))] : [];
  };
  return [
    ...judge(metaTitle || title, metaTitle === '' ? 'title' : 'metaTitle', LENGTHS.title),
    ...judge(
      metaDescription || standfirst,
      metaDescription === '' ? 'standfirst' : 'metaDescription',
      LENGTHS.description,
    ),
  ];
}

function typography(text: CheckedText, language: string): Warning[] {
  const body = checkBody(text.body) ?? { type: 'doc' };
  const { length } = correctArticle({ ...text, body }, language);
  return length === 0 ? [] : [warning('typography', 'body', String(length))];
}
