import type { Pasted } from './web';

/** What Google Docs and mail programs put on the clipboard. */

const docs = (body: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f0c">${body}</b>`;
const span = (text: string, style = 'font-weight:400;font-style:normal') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;${style};text-decoration:none;white-space:pre-wrap;">${text}</span>`;
const p = (body: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${body}</p>`;
const li = (text: string) =>
  `<li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation">${span(text)}</p></li>`;

export const DOCS: Pasted[] = [
  {
    name: 'paragraphs of Google Docs, whose bold is a style, in a bold that is not bold',
    html: docs(
      `${p(span('Il faisait '))}<br />${p(span('froid', 'font-weight:700;font-style:normal') + span(' et ') + span('gris', 'font-weight:400;font-style:italic'))}`,
    ),
    gives: ['Il faisait ', '**froid** et *gris*'].map((line) => line.trim()),
  },
  {
    name: 'headings and nested lists of Google Docs',
    html: docs(
      `<h1 dir="ltr">${span('Le froid', 'font-weight:700')}</h1><h4 dir="ltr">${span('Détail')}</h4><ul>${li('du bois')}<ul>${li('du hêtre')}</ul>${li('de l’eau')}</ul>`,
    ),
    gives: ['## Le froid', '### Détail', '- du bois', '  - du hêtre', '- de l’eau'],
  },
  {
    name: 'a link of Google Docs, around which Google stands',
    html: docs(
      p(
        `${span('Lire ')}<a href="https://www.google.com/url?q=https://exemple.fr/page?a%3D1%26utm_source%3Dx&amp;sa=D&amp;ust=1" style="text-decoration:none;">${span('la page')}</a>`,
      ),
    ),
    gives: ['Lire [la page](https://exemple.fr/page?a=1)'],
  },
  {
    name: 'a table of Google Docs',
    html: docs(
      `<div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="312"/><col width="312"/></colgroup><tbody><tr style="height:0pt"><td style="vertical-align:top;">${p(span('Mois'))}</td><td>${p(span('km'))}</td></tr><tr><td>${p(span('Mai'))}</td><td><br></td></tr></tbody></table></div>`,
    ),
    gives: ['| Mois | km |', '| Mai |  |'],
  },
  {
    name: 'a mail, whose paragraphs are breaks',
    html: '<div dir="ltr">Bonjour,<br><br>Voici le texte<br>sur deux lignes.<br><br><b>Merci</b></div><div><br></div>',
    gives: ['Bonjour,', 'Voici le texte // sur deux lignes.', '**Merci**'],
  },
  {
    name: 'links of mails, which are watched',
    html: '<p><a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2F&amp;data=05">un</a> <a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexemple.fr%2Fdeux%3Ffbclid%3Dx&amp;h=A">deux</a></p>',
    gives: ['[un](https://exemple.fr/) [deux](https://exemple.fr/deux)'],
  },
];
