// English plurals: "1 file", "2 files", "1 entry", "3 entries".
import { formatNumber } from './formatNumber';

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, null, 'en')} ${count === 1 ? one : many}`;
}
