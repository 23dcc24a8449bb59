// The sentences of the page as slides: a title a section, a point a sentence.
import { hasDemoData } from '../../model/demoData';
import type { ShownText } from '../../export/slides/deck/pageSlides';
import { useWorkspace } from '../data/workspaceContext';
import { SaveMenu } from '../export/SaveMenu';
import { pageDeckFile } from '../slides/pageDeckFile';
import type { PageDeckGiven } from '../slides/savePageDeck';
import { useWords } from '../words/wordsContext';

interface SaveTextsProps {
  readonly texts: readonly ShownText[];
  readonly named: readonly string[];
}

export function SaveTexts({ texts, named }: SaveTextsProps) {
  const words = useWords();
  const workspace = useWorkspace();
  const load = async () => {
    const { textsOfPage } = await import('../../export/slides/deck/pageSlides');
    return (given: PageDeckGiven) => textsOfPage(texts, { ...given, isDemo: hasDemoData(given.imports) });
  };
  return <SaveMenu label={words.exporting.page} files={[pageDeckFile(workspace, named, load, words)]} />;
}
