// The words of each language are a chunk of their own, loaded when the language is chosen.
import type { Words } from '../../words/zh';

export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The language of a setting. The app opens in Chinese until its reader chooses. */
export function languageOf(chosen: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === chosen) ?? 'zh';
}

export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'zh':
      return (await import('../../words/zh')).zh;
    case 'en':
      return (await import('../../words/en')).en;
  }
}
