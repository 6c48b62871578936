/** A plain text with the entities of HTML left in it in; the letters that they stand for out. */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

/** `don&#39;t`, `&quot;`, quotes of `&gt; `, `?a=1&amp;b=2`: nobody types these. `&lt;` alone may be Markdown's own. */
const evidence =
  /&(?:#0?39|#x27|#34|#8217|quot|apos|rsquo);|^&gt; |https?:\/\/[^\s&]{1,300}&amp;\w{1,30}=/m;
const entity = /&(?:#(?<code>\d{2,5})|#x(?<hex>[\da-f]{2,5})|(?<name>[a-z]{2,6}));/gi;

const letters: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' },
};

export function entities(body: string): Mend[] {
  if (!evidence.test(body)) return [];
  return mendAll(body, entity, ({ groups }) => {
    const { code, hex, name } = groups ?? {};
    if (name !== undefined) return letters[name.toLowerCase()] ?? null;
    const point = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code);
    return point >= 32 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : null;
  });
}
