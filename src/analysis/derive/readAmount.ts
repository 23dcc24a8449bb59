// The number in a cell of a register, in the unit of its indicator. Law: what is not wholly a number is none, and a unit
// that the cell or the header states is converted exactly or not at all.
import { convertUnit, isUnit } from '../../model/unit';

export type AmountReading = number | 'missing' | 'unreadable' | 'otherUnit';

const NONE = /^(?:[-—–－/／\\]+|无|不适用)$/;
const NUMBER = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)\s*([^\d\s.,]\S*)?$/;

/** `stated`: the unit of the column; null when its header has none and the indicator's own is meant. */
export function readAmount(cell: string, stated: string | null, unit: string): AmountReading {
  const text = cell.normalize('NFKC').replace(/[¥￥]/g, '').trim();
  if (text === '' || NONE.test(text)) return 'missing';
  const match = NUMBER.exec(text);
  if (match === null) return 'unreadable';
  const value = Number((match[1] as string).replaceAll(',', ''));
  const own = match[2] ?? null;
  if (own !== null && !isUnit(own)) return 'unreadable';
  const from = own ?? stated;
  return from === null ? value : (convertUnit(value, from, unit) ?? 'otherUnit');
}

/** The unit in the last bracket of a header: "实兑金额（万元）"; null when it holds none. */
export function unitOfHeader(header: string): string | null {
  const bracket = /[(]([^()]*)[)]\s*$/.exec(header.normalize('NFKC'))?.[1] ?? null;
  return bracket !== null && isUnit(bracket) ? bracket : null;
}
