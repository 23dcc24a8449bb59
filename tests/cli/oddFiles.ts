// Small odd files of many kinds, always the same ones: what folders of an office hold beside tables, and worse.
import { deflateRawSync } from 'node:zlib';

export interface OddFile {
  /** Path below the folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const GOOD = '指标,地区,年份,单位,数值\n专利,连云区,2022,件,5\n专利,连云区,2023,件,6\n';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Repeats all kinds until there are `count` files, each time with other sizes and seeds. */
export function oddFiles(count: number): readonly OddFile[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = KINDS[at % KINDS.length]!;
    return { name: `${String(at).padStart(3, '0')}-${kind.name}`, bytes: kind.make(at) };
  });
}

interface Kind {
  readonly name: string;
  readonly make: (seed: number) => Uint8Array;
}

const textOf = (make: (seed: number) => string): Kind['make'] => {
  const encoder = new TextEncoder();
  return (seed) => encoder.encode(make(seed));
};

const KINDS: readonly Kind[] = [
  { name: 'good.csv', make: textOf(() => GOOD) },
  { name: 'good in a folder/good.csv', make: textOf(() => `\ufeff${GOOD.replaceAll('\n', '\r\n')}`) },
  { name: 'empty.csv', make: () => new Uint8Array(0) },
  { name: 'empty.xlsx', make: () => new Uint8Array(0) },
  { name: 'mark.csv', make: () => Uint8Array.of(0xef, 0xbb, 0xbf) },
  { name: 'blanks.txt', make: textOf((seed) => ' \t\r\n'.repeat(seed + 1)) },
  { name: 'one.csv', make: textOf(() => 'x') },
  { name: 'nul.csv', make: (seed) => new Uint8Array(seed * 7 + 3) },
  { name: 'noise.csv', make: noise },
  { name: 'noise.xlsx', make: noise },
  { name: 'noise.xls', make: (seed) => withHead(OLE, noise(seed)) },
  { name: 'cut.zip.xlsx', make: (seed) => withHead([0x50, 0x4b, 3, 4], noise(seed)) },
  { name: 'deflated.xlsx', make: (seed) => new Uint8Array(deflateRawSync(noise(seed))) },
  { name: 'quote.csv', make: textOf(() => '年份,值\n"2020,5\n2021,6\n') },
  { name: 'wide.csv', make: textOf((seed) => `${'年,'.repeat(seed * 40)}\n${'1,'.repeat(seed * 40)}\n`) },
  { name: 'long line.txt', make: textOf((seed) => 'a'.repeat(seed * 900)) },
  {
    name: 'ragged.csv',
    make: textOf((seed) => Array.from({ length: 50 }, (_, at) => '1,'.repeat((at * seed) % 9)).join('\n')),
  },
  { name: 'deep.json', make: textOf((seed) => '['.repeat(seed * 300)) },
  { name: 'keys.json', make: textOf(() => '[{"__proto__":1,"constructor":2,"年份":2020,"数值":1}]') },
  { name: 'scalar.json', make: textOf((seed) => JSON.stringify(seed)) },
  { name: 'half.json', make: textOf(() => '{"a":[{"年份":2020,"数值":1},') },
  { name: 'page.htm', make: textOf(() => '<table><tr><td>年份<td>数值<tr><td>2020<td>1</table><table>') },
  { name: 'spans.xls', make: textOf(() => '<table><tr><td rowspan=9999 colspan=9999>x</table>') },
  {
    name: 'latin.csv',
    make: (seed) => Uint8Array.from({ length: 40 }, (_, at) => (at % 5 === 4 ? 44 : 224 + ((at * seed) % 30))),
  },
  { name: 'half.utf16.csv', make: () => Uint8Array.of(0xff, 0xfe, 0x74) },
  { name: '~$lock.xlsx.csv', make: textOf(() => 'lock') },
  { name: '名称 “怪” <b>&.csv', make: textOf(() => GOOD) },
  { name: 'formula.csv', make: textOf(() => '年份,=1+1\n2020,=cmd|x\n2021,+1\n') },
  { name: 'dates.csv', make: textOf(() => '日期,值\n9999-99-99,1\n0000-00-00,2\n31/31/31,3\n') },
  { name: 'numbers.csv', make: textOf(() => '年份,数值\n2020,1e999\n2021,-1e-999\n2022,NaN\n2023,Infinity\n') },
];

/** Bytes that look random and are the same for the same seed. */
function noise(seed: number): Uint8Array {
  let state = seed * 2654435761 + 1;
  return Uint8Array.from({ length: 64 + ((seed * 37) % 4000) }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

function withHead(head: readonly number[], rest: Uint8Array): Uint8Array {
  return Uint8Array.from([...head, ...rest]);
}
