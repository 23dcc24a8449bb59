// Name of an indicator or area in the reader's language; Chinese where no other is known.
import type { Words } from './zh';

interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

export function nameOf(named: Named, words: Words): string {
  return words.htmlLanguage.startsWith('zh') ? named.name : (named.nameEn ?? named.name);
}
