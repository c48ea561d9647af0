import { LinkifyIt } from 'linkify-it';
import { fold } from './fold';

/** Endings that a bare domain is known by: those of two letters are too often the next word (« fin.Il »). */
const ENDINGS =
  'com net org info biz fr eu be ch ca uk it ru cn pl nl pt br us tv cc ly gg co io ai xyz top site online ' +
  'shop store club live pro app dev icu vip win bet casino poker loan click link xxx sex porn blog news space ' +
  'website tech fun fit buzz monster rest cam ws tk gq ml pw asia name mobi edu gov';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, urlAuth: true })
  .tlds(ENDINGS.split(' '))
  .add('mailto:', null);

/** `exemple[.]com`, `exemple (dot) com`. */
const HIDDEN_DOT = /\s{0,2}[[({]\s{0,2}(?:\.|dot|point)\s{0,2}[\])}]\s{0,2}/g;
/** `hxxp`, `hXXps`, `h**p`, and `[:]//`, folded. */
const HIDDEN_SCHEME = /(?<![\p{L}\p{N}])h(?:xx|\*\*|tt)p(s?)\s?(?:\[:\]|:)\s?\/\//gu;
const WWW = /(?<![\p{L}\p{N}/.@-])www\d?\.(?=[\p{L}\p{N}])/gu;
/** What stands before an address without a space. */
const GLUE = /\[(?:url|link)=["']?|\|/g;
/** `[a](b)`: every bracket is looked at once. */
const WRITTEN = /\[([^[\]\n]*)\]\(([^()\s]+)\)/g;

const LIKE_A_LINK = /\.|\/\//;

/** What a text has of links: the host of each (as it is folded, without `www.`) and the words around them. */
export type Links = { hosts: string[]; around: string };

/**
 * The links of a text, also those that are no links where it is shown: without `http`, disguised, as
 * `[a](b)`. E-mail addresses are none.
 */
export function readLinks(text: string): Links {
  const plain = fold(text)
    .replace(/\u3002/g, '.')
    .replace(GLUE, ' ')
    .replace(HIDDEN_DOT, '.')
    .replace(HIDDEN_SCHEME, 'http$1://')
    .replace(WWW, 'http://www.')
    .replace(
      WRITTEN,
      (_, label: string, target: string) => ` ${label === target ? '' : label} ${asLink(target)} `,
    );
  const hosts: string[] = [];
  let around = '';
  // No link goes over a space: line by line and word by word, long texts take no longer than they are.
  for (const piece of plain.split(/\s+/)) {
    let at = 0;
    for (const { index, lastIndex, url } of LIKE_A_LINK.test(piece) ? (linkify.match(piece) ?? []) : []) {
      hosts.push(hostOf(url));
      around += `${piece.slice(at, index)} `;
      at = lastIndex;
    }
    around += `${piece.slice(at)} `;
  }
  return { hosts, around };
}

function asLink(target: string): string {
  return linkify.test(target) ? target : `http://${target.replace(/^[/.#]+/, '') || 'link'}`;
}

function hostOf(url: string): string {
  const base = 'http://localhost';
  return URL.canParse(url, base) ? new URL(url, base).hostname.replace(/^www\d?\.|\.$/g, '') : '';
}
