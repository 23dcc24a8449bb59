// A list of names that ends before it tires: the first few, and how many there are.
import type { Words } from '../words/zh';

/** "甲、乙、丙等5项" for five names of which `most` are 3. */
export function shortNames(names: readonly string[], most: number, words: Words): string {
  const listed = names.slice(0, most).join(words.common.listSeparator);
  return names.length > most ? words.headlines.andOthers(listed, names.length) : listed;
}
