// One sentence: generated, with its numbers as links, or as a person worded it; reworded and copied here.
import { useState } from 'react';
import type { PrintedPiece } from '../../chart/sentences/sentenceText';
import type { Indicator } from '../../model/indicator';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { Button } from '../controls/Button';
import { ActionError } from '../states/ActionError';
import { useWords } from '../words/wordsContext';
import { type Origin, originOfPiece } from './basisAddress';
import { CopyButton } from './CopyButton';
import { EditedNotice } from './EditedNotice';
import { SentenceEditor } from './SentenceEditor';
import styles from './SentenceLine.module.css';
import { useSentenceEdits } from './useSentenceEdits';

interface SentenceLineProps {
  /** The place it is kept under when it is reworded. */
  readonly place: string;
  /** Empty where nothing can be generated any more. */
  readonly pieces: readonly PrintedPiece[];
  readonly indicators: ReadonlyMap<string, Indicator>;
}

export function SentenceLine({ place, pieces, indicators }: SentenceLineProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const generated = pieces.map(({ text }) => text).join('');
  const edits = useSentenceEdits(place, generated);
  const { edited } = edits;
  const shown = edited?.text ?? generated;
  if (isOpen) return <SentenceEditor text={shown} edits={edits} onClose={() => setOpen(false)} />;
  return (
    <>
      <p className={styles.sentence}>
        <span className={styles.text}>
          {edited === null ? <Pieces pieces={pieces} indicators={indicators} /> : edited.text}
        </span>
        {edited !== null && <span className={styles.mark}>{words.texts.edited}</span>}
        <span className={styles.tools}>
          <Button weight="quiet" aria-label={words.texts.edit(shown)} onClick={() => setOpen(true)}>
            {words.texts.reword}
          </Button>
          <CopyButton text={shown} label={words.texts.copyOne(shown)} />
          {edited !== null && edited.generated === generated && (
            <Button weight="quiet" disabled={edits.isRunning} onClick={() => void edits.takeGenerated()}>
              {words.texts.backToGenerated}
            </Button>
          )}
        </span>
      </p>
      <EditedNotice edits={edits} generated={generated} />
      <ActionError error={edits.error} />
    </>
  );
}

function Pieces({ pieces, indicators }: Pick<SentenceLineProps, 'pieces' | 'indicators'>) {
  const words = useWords();
  return pieces.map(({ text, on }, at) => {
    const origin = originOfPiece(on);
    // Pieces have no identity but their place.
    const key = `${at} ${text}`;
    if (origin === null) return <span key={key}>{text}</span>;
    return (
      <a key={key} className={styles.number} href={origin.address} title={originText(origin, indicators, words)}>
        {text}
      </a>
    );
  });
}

function originText({ about }: Origin, indicators: ReadonlyMap<string, Indicator>, words: Words): string {
  if (about === null) return words.texts.tasksOrigin;
  const indicator = indicators.get(about.code);
  const name = indicator === undefined ? about.code : nameOf(indicator, words);
  return words.texts.origin(name, words.formatPeriod(about.period, 'period'));
}
