import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Texts of made-up words, as often used as words are: the same ones in each run. */

const VOCABULARY = 50_000;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo cha lou mar per tin von'.split(' ');

/** The n-th word, from two syllables on. */
function wordOf(n: number): string {
  const count = SYLLABLES.length;
  let word = '';
  for (let rest = n + count; rest > 0; rest = Math.floor(rest / count)) word += SYLLABLES[rest % count];
  return word;
}

/** Numbers from 0 to 1 that look random, always the same ones for a seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The n-th comment: some thirty words, the first of the vocabulary far more often than the last. */
export function textOf(n: number): string {
  const next = numbers(n);
  const words = Array.from({ length: 20 + Math.floor(next() * 20) }, () =>
    wordOf(Math.floor(VOCABULARY ** next())),
  );
  return `${words.join(' ')}.`;
}

/**
 * A script of wrk that sends one comment after the other to an article, each from another reader and network
 * (`X-Forwarded-For`). `first` sets apart what several runs send.
 */
export function commentsScript(folder: string, address: string, origin: string, first = 0): string {
  const file = path.join(folder, `comments-${first}.lua`);
  const words = Array.from({ length: 2_000 }, (_, n) => wordOf(Math.floor(VOCABULARY ** (n / 2_000))));
  writeFileSync(
    file,
    `local words = { "${words.join('", "')}" }
local n = ${first}
wrk.method = "POST"
wrk.headers["origin"] = "${origin}"
wrk.headers["content-type"] = "application/x-www-form-urlencoded"
request = function()
  n = n + 1
  wrk.headers["x-forwarded-for"] = string.format("10.%d.%d.%d", n / 65536 % 256, n / 256 % 256, n % 256)
  local body = { tostring(n) }
  for i = 1, 30 do body[#body + 1] = words[(n * 31 + i * i * 97) % #words + 1] end
  return wrk.format(nil, "${address}/comments", nil, "parent=&name=Lectrice&email=l" .. n ..
    "%40example.org&body=" .. table.concat(body, "+"))
end
`,
  );
  return file;
}
