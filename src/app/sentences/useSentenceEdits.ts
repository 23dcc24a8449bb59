// Writing over a generated sentence, and going back to it. Law: each is one commit that the log can take back.
import { NO_CHANGE } from '../../model/change';
import type { EditedSentence } from '../../model/sentence';
import { useEntities } from '../data/queries';
import { desk } from '../desk/desk';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import { languageOf } from '../../chart/sentences/sentencePlace';

export interface SentenceEdits {
  /** What stands in the place instead of what is generated; null where nothing does. */
  readonly edited: EditedSentence | null;
  readonly isRunning: boolean;
  readonly error: Error | null;
  readonly save: (text: string) => Promise<void>;
  /** Keeps the own words although another sentence is generated now. */
  readonly keep: () => Promise<void>;
  readonly takeGenerated: () => Promise<void>;
}

/** `generated` is '' where nothing can be generated. */
export function useSentenceEdits(id: string, generated: string): SentenceEdits {
  const words = useWords();
  const { isRunning, error, run } = useAction();
  const edited = useEntities().data?.sentences.find((one) => one.id === id) ?? null;
  const write = (after: EditedSentence | null, note: (text: string) => string) =>
    run(async () => {
      const shown = after ?? edited;
      if (shown === null) return;
      await desk.edit({ ...NO_CHANGE, sentences: [{ key: id, before: edited, after }] }, note(shown.text));
    });
  return {
    edited,
    isRunning,
    error,
    // Whoever writes what is generated anyway has reworded nothing.
    save: (text) =>
      text === generated
        ? write(null, words.texts.logTaken)
        : write({ id, text, generated, language: languageOf(words) }, words.texts.logEdited),
    keep: () => write(edited === null ? null : { ...edited, generated }, words.texts.logKept),
    takeGenerated: () => write(null, words.texts.logTaken),
  };
}
