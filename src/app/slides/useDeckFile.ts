// A presentation on its way to a file: how far it is, and a way to stop it. Law: what was stopped leaves no file.
import { useRef, useState } from 'react';
import { fileName } from '../../export/fileName';
import type { DeckDesign } from '../../export/slides/deckDesign';
import type { Slide } from '../../export/slides/slide';
import { PPTX_TYPE, writeDeck } from '../../export/slides/writeDeck';
import { saveFile } from '../controls/saveFile';
import { useAction } from '../states/useAction';
import { todayIso } from '../words/localTime';

export interface DeckFile {
  readonly save: (title: string, slides: readonly Slide[], design: DeckDesign) => void;
  readonly stop: () => void;
  /** Null while nothing is made. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: Error | null;
}

export function useDeckFile(): DeckFile {
  const action = useAction();
  const stopping = useRef<AbortController | null>(null);
  const [done, setDone] = useState({ done: 0, total: 0 });
  const make = async (title: string, slides: readonly Slide[], design: DeckDesign) => {
    const { signal } = (stopping.current = new AbortController());
    setDone({ done: 0, total: slides.length });
    const tell = (made: number, total: number) => setDone({ done: made, total });
    try {
      const bytes = await writeDeck(title, slides, new Date().toISOString(), {
        design,
        progress: { tell, stop: signal },
      });
      saveFile(new Blob([bytes], { type: PPTX_TYPE }), fileName([title], todayIso(), 'pptx'));
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  };
  return {
    save: (title, slides, design) => void action.run(() => make(title, slides, design)),
    stop: () => stopping.current?.abort(),
    progress: action.isRunning ? done : null,
    error: action.error,
  };
}
