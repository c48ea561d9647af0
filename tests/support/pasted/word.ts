import type { Pasted } from './web';

/** What Word puts on the clipboard, as it writes it. */

const bullet = (text: string, level = 1) => `
<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=FR>${text}<o:p></o:p></span></p>`;
const numbered = (n: number, text: string) => `
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-bidi-font-family:Calibri'><span
style='mso-list:Ignore'>${n}.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const word = (
  body: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal { margin:0cm; font-family:"Calibri",sans-serif; } @page WordSection1 { size:595.3pt 841.9pt; } --></style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

export const WORD: Pasted[] = [
  {
    name: 'paragraphs of Word with bold, a smart tag and an empty line',
    html: word(`<p class=MsoNormal style='margin-bottom:8.0pt'><b style='mso-bidi-font-weight:normal'><span lang=FR>Il faisait
 froid</span></b><span lang=FR> à <st1:PersonName w:st="on">Odile</st1:PersonName>, <i>très</i> froid.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=FR><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span style='color:red;background:yellow'>Puis le dégel.</span></p>`),
    gives: ['**Il faisait froid** à Odile, *très* froid.', 'Puis le dégel.'],
  },
  {
    name: 'a title and headings of Word',
    html: word(`<p class=MsoTitle>Le froid</p><h1><b>Premier niveau</b></h1><p class=MsoNormal>Texte.</p>
<h2>Deuxième</h2><h4>Quatrième<o:p></o:p></h4><p class=MsoQuote>« Brr. »</p>`),
    gives: ['## Le froid', '## Premier niveau', 'Texte.', '## Deuxième', '### Quatrième', '> « Brr. »'],
  },
  {
    name: 'lists of Word, which are paragraphs',
    html: word(`<p class=MsoNormal>Il faut :</p>${bullet('du bois')}${bullet('du hêtre', 2)}${bullet('du chêne', 2)}${bullet('de l’eau')}
<p class=MsoNormal>Ensuite :</p>${numbered(1, 'couper')}${numbered(2, 'fendre')}`),
    gives: [
      'Il faut :',
      '- du bois',
      '  - du hêtre',
      '  - du chêne',
      '- de l’eau',
      'Ensuite :',
      '1. couper',
      '2. fendre',
    ],
  },
  {
    name: 'a table of Word, a note and a mark of the table of contents',
    html: word(`<p class=MsoNormal><a name="_Toc1">Autonomie</a> mesurée<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:20pt'><td width=200 style='padding:0cm 5.4pt'><p class=MsoNormal><b>Mois</b><o:p></o:p></p></td>
<td width=200><p class=MsoNormal>km</p></td></tr><tr><td width=200><p class=MsoNormal>Janvier</p></td><td><p class=MsoNormal>210</p></td></tr></table>`),
    gives: ['Autonomie mesurée[1]', '| **Mois** | km |', '| Janvier | 210 |'],
  },
];
