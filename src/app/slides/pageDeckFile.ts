// The deck of a page among the files that it offers; what makes it is loaded when it is used.
import type { Workspace } from '../../store/openWorkspace';
import type { Words } from '../../words/zh';
import type { FileToSave } from '../export/SaveMenu';
import type { MakeSlides } from './savePageDeck';

/** `load`: what makes the slides, loaded when the deck is asked for. */
export function pageDeckFile(
  workspace: Workspace,
  named: readonly string[],
  load: () => Promise<MakeSlides>,
  words: Words,
): FileToSave {
  const save = async () => {
    const [{ savePageDeck }, make] = await Promise.all([import('./savePageDeck'), load()]);
    return savePageDeck(workspace, named, make, words);
  };
  return { label: words.exporting.pageDeck, save };
}
