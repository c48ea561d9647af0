import type { Rule } from './changes';
import { NARROW, NBSP, OPAQUE, SPACE } from './spaces';

/** What is found is replaced: what stands around it is only looked at. An empty find is an insertion. */
export type Replacement = { rule: Rule; find: RegExp; put: string };

const rule = (name: Rule, find: string, put: string, flags = 'gu'): Replacement => ({
  rule: name,
  find: new RegExp(find, flags),
  put,
});

/** Looked at before what stands in front: an article has few of these, and looking back costs more. */
const AT_SPACE = `(?=${SPACE})`;

const AFTER_SIGN = `(?:[\\s»”"${OPAQUE}]|>>|$)`;
const AFTER_HIGH = `(?:[\\s»”’"'\\])}…,.–—${OPAQUE}]|>>|$)`;
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const UNITS = [
  '[kcm]?m[²³]?|km/h|hl|[cdm]?[lL]|µm|nm|ha|t|[kmµ]?g|h|min|m?s',
  '[kMG]?Hz|dB|[kMGT]?Wh?|[km]?V|m?Ah?|kVA|hPa|bars?|N\\.?m|ch|[KJ]|k[JN]|kcal|°[CF]?',
  '[kKMGT]o|[kMG]b(?:it)?/s|[kKMGT]B|octets?|pixels?',
  '[$£¥]|(?:k|M|Mds?|G)[€$]|euros?|dollars?|millions?|milliards?',
].join('|');

/** The rules of French that replace one thing by another, wherever it stands. */
export function rulesOf(variant: 'fr' | 'fr-CA'): Replacement[] {
  return [
    rule('guillemets', `(?<=«)${SPACE}*(?=[^\\s»])`, NBSP),
    rule('guillemets', `(?<=[^\\s«])${SPACE}*(?=»)`, NBSP),
    rule('colon', `${AT_SPACE}(?<=[^\\s«:])${SPACE}+(?=:${AFTER_SIGN})`, NBSP),
    rule(
      'highSigns',
      `${AT_SPACE}(?<=[^\\s«;!?(\\[{])${SPACE}+(?=;${AFTER_SIGN}|[!?]+${AFTER_HIGH})`,
      variant === 'fr-CA' ? '' : NARROW,
    ),
    rule('apostrophe', `(?=')(?<=[\\p{L}\\p{M}])'(?=[\\p{L}\\p{N}«“"(\\[${OPAQUE}]|<<)`, '’'),
    rule('ellipsis', '(?=\\.{3})(?<![./\\\\])\\.{3}(?![./\\\\])', '…'),
    rule('dash', '(?=--)(?:(?<=^|[\\s«"]|<<)--(?=[\\s»"]|>>)|(?<=[\\p{L}\\p{N}])--(?=[\\p{L}\\p{N}]))', '–'),
    rule('numero', `(?<=(?<![\\p{L}\\p{N}])[nN][°º])${SPACE}*(?=\\d)`, NBSP),
    rule(
      'titles',
      `${AT_SPACE}(?<=(?<![\\p{L}\\p{N}])(?:MM?\\.|Mmes?\\.?|M[lL]les?\\.?|Drs?\\.?|Prs?\\.?|Mgr|Me))${SPACE}+(?=\\p{Lu})`,
      NBSP,
    ),
    rule(
      'dates',
      `${AT_SPACE}(?<=(?<![\\p{L}\\p{N}]|\\p{N}[.,/])(?:1er|0?[1-9]|[12]\\d|3[01]))${SPACE}+(?=(?:${MONTHS})(?![\\p{L}\\p{N}]))`,
      NBSP,
      'giu',
    ),
    rule('units', `(?<=\\d)${SPACE}*(?=[%‰€](?![\\p{L}\\p{N}]))`, NBSP),
    rule('units', `${AT_SPACE}(?<=\\d)${SPACE}+(?=(?:${UNITS})(?![\\p{L}\\p{N}'’°]))`, NBSP),
  ];
}

/** Numbers in which single characters are replaced: what a match holds of `find` becomes `put`. */
export function numbersOf(variant: 'fr' | 'fr-CA'): (Replacement & { within: RegExp })[] {
  return [
    {
      // Not a number of the telephone, nor the hundreds that follow another number.
      ...rule('thousands', SPACE, variant === 'fr-CA' ? NBSP : NARROW),
      within: new RegExp(
        `(?=[1-9])(?:(?<=\\p{N}${SPACE}?x)|(?<![\\p{L}\\p{N}+]|\\p{N}[.,/-]|\\p{N}${SPACE}))[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!\\p{N}|${SPACE}\\d)`,
        'gu',
      ),
    },
    {
      ...rule('times', 'x', '×'),
      within: new RegExp(
        `(?=\\d)(?<![\\p{L}\\p{N}_])(?!0x)\\d+(?:[.,]\\d+)?(?:${SPACE}?[x×]${SPACE}?\\d+(?:[.,]\\d+)?){1,20}(?![\\p{L}\\p{N}_])`,
        'gu',
      ),
    },
  ];
}
