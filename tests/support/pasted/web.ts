/** Something that is copied somewhere, and what it becomes in the text (tests/support/told.ts). */
export type Pasted = { name: string; html?: string; text?: string; gives: string[] };

/** What web pages put on the clipboard, and plain text. */
export const WEB: Pasted[] = [
  {
    name: 'nested boxes of a page with scripts and styles',
    html: '<style>p{color:red}</style><div class="a"><div><section><div>Un</div><p>Deux <script>alert(1)</script><font color=red>trois</font></p></section></div><div style="display:none">Caché</div></div><noscript>Non</noscript>',
    gives: ['Un', 'Deux trois'],
  },
  {
    name: 'pictures of another site, of which nothing is left',
    html: '<figure><a href="https://exemple.fr/grande.jpg"><img src="https://exemple.fr/x.jpg" onerror="alert(1)" alt="Chat"></a><figcaption>Un chat</figcaption></figure><p><img src="/y.png"></p><p>Texte <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">fin</p>',
    gives: ['Texte fin'],
  },
  {
    name: 'links of all kinds',
    html: '<p><a href="javascript:alert(1)">un</a> <a href="/relatif">deux</a> <a href="#bas">trois</a> <a href="file:///C:/x">quatre</a> <a href="mailto:redaction@exemple.fr">cinq</a> <a href="https://exemple.fr/?utm_source=a&amp;p=2#bas" onclick="x()" target=_blank>six</a></p>',
    gives: ['un deux trois quatre [cinq](mailto:redaction@exemple.fr) [six](https://exemple.fr/?p=2#bas)'],
  },
  {
    name: 'headings of six levels, one with an anchor and one that is bold',
    html: '<h1>A</h1><h2><strong>B</strong><a class="anchor" aria-hidden="true" href="#b">#</a></h2><h3>C</h3><h5>D</h5><h6></h6>',
    gives: ['## A', '## B', '### C', '### D'],
  },
  {
    name: 'a quotation with its speaker, code and a line',
    html: '<blockquote><p>Il gèle.</p><footer>— Odile, météorologue</footer></blockquote><hr><pre><code class="language-js">let a;\nlet b;</code></pre><p>La touche <kbd>Échap</kbd></p>',
    gives: ['> Il gèle.', '> — Odile, météorologue', '```', 'let a;', 'let b;', '```', 'La touche `Échap`'],
  },
  {
    name: 'tables: one of figures, one that places things, one in another',
    html: '<table><caption>Hiver</caption><thead><tr><th>Mois<th colspan=9999999>km</thead><tbody><tr><td>Mai<td><table><tr><td>1<td>2</table></tbody></table><table role="presentation"><tr><td><p>Mise en page</p></td><td>suite</td></tr></table>',
    gives: ['Hiver', '| = Mois | = km |', '| Mai | 1 / 2 |', 'Mise en page', 'suite'],
  },
  {
    name: 'a film in a page, and a frame of somebody else',
    html: '<p>Avant</p><figure><iframe src="//www.youtube.com/embed/aqz-KE-bpKQ" onload="x()"></iframe><figcaption>Lapin</figcaption></figure><iframe src="https://evil.example/"></iframe><p>Après</p>',
    gives: ['Avant', '(https://www.youtube.com/embed/aqz-KE-bpKQ)', 'Après'],
  },
  {
    name: 'text with blank lines',
    text: 'Un paragraphe\r\nsur deux lignes.\r\n\r\n \r\nUn autre : <b>sans gras</b>.',
    gives: ['Un paragraphe // sur deux lignes.', 'Un autre : <b>sans gras</b>.'],
  },
  { name: 'text without blank lines', text: 'Un\nDeux\n', gives: ['Un', 'Deux'] },
  {
    name: 'the address of a film, in an empty line',
    text: 'https://youtu.be/aqz-KE-bpKQ',
    gives: ['(https://youtu.be/aqz-KE-bpKQ)'],
  },
];
