// The two languages; the page loads the words of one when it is chosen.
import type { Words } from './zh';

export type Language = 'zh' | 'en';

/** Loads the words of a language as a chunk of its own. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'zh':
      return (await import('./zh')).zh;
    case 'en':
      return (await import('./en')).en;
  }
}
