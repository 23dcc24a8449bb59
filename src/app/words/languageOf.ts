// The language of a setting. The app opens in Chinese until its reader chooses.
import type { Language } from '../../words/language';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

export function languageOf(chosen: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === chosen) ?? 'zh';
}
