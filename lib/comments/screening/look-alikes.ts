/**
 * Letters that a reader takes for a Latin one, as they are after NFKD and without combining marks: the
 * ones that names and advertisements are forged with, of Cyrillic, Greek, Armenian, Cherokee and Lisu, and
 * Latin letters with a stroke, a hook or as small capitals. Capital and small letter are one entry where
 * both look alike; where they do not (Greek Ν is n, ν is v), each has its own.
 */
const SHAPES: Record<string, string> = {
  a: 'аαɑᴀⱥᎪꓮӑ',
  b: 'вьβʙƀɓƅᏏᏴꓐъ',
  c: 'сϲςᴄƈȼᏟꓚҫ',
  d: 'ԁđðɗɖᴅᎠᏧꓓ',
  e: 'еєεɛəǝɇᴇΣᎬꓰҽ℮',
  f: 'ƒꜰꞙꓝ',
  g: 'ɡɢɠǥցԍᏀᏳꓖ',
  h: 'нһħɦʜΗհᎻᏂꓧҥ',
  i: 'іιıɩɪɨւᎥꓲ',
  j: 'јϳȷɉᴊյᎫꓙ',
  k: 'кκƙᴋҝқᏦꓗ',
  l: 'ӏłƚɫʟլᏞꓡ',
  m: 'мΜᴍɱᎷꓟ',
  n: 'пΝηɴɲŋոռꓠи',
  o: 'оοσøɵɔᴏօөꓳ',
  p: 'рρᴘƥᏢꓑþ',
  q: 'ԛʠզɋ',
  r: 'гʀɍɾɽᎡᏒꓣꮁ',
  s: 'ѕʂꜱՏᏚᏕꓢ',
  t: 'тτŧƭʈᴛᎢꓔ',
  u: 'υμսᴜʉʊꓴ',
  v: 'ѵνʋᴠᏙꓦ',
  w: 'шщωѡԝաɯᴡᎳᏔꓪ',
  x: 'хχΧꓫҳ',
  y: 'уүγʏɏƴΥᎩᎽꓬұ',
  z: 'ζᴢƶȥʐᏃꓜ',
  ae: 'æ',
  oe: 'œ',
  ss: 'ßẞ',
};

// White letters on black, which Unicode does not count as forms of letters: 🅐 and 🅰.
const BADGES = [0x1f150, 0x1f170];

/** Latin letters by the signs that look like them. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = table();
/** Any of them, capital or small. */
export const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'gu');

function table(): Map<string, string> {
  const latin = new Map<string, string>();
  for (const [letters, signs] of Object.entries(SHAPES)) for (const sign of signs) latin.set(sign, letters);
  for (const [sign, letters] of [...latin])
    for (const other of [sign.toLowerCase(), sign.toUpperCase()])
      if (!/^[a-z]+$/i.test(other) && !latin.has(other)) latin.set(other, letters);
  for (const first of BADGES)
    for (let n = 0; n < 26; n++) latin.set(String.fromCodePoint(first + n), String.fromCharCode(0x61 + n));
  return latin;
}
