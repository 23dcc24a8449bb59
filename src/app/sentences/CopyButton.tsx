// Copies a text and says whether it did.
import { useState } from 'react';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import { copyText } from './copyText';

interface CopyButtonProps {
  readonly text: string;
  /** Read out; what is shown is short. */
  readonly label: string;
  readonly weight?: 'quiet' | 'plain';
  readonly shown?: string;
}

export function CopyButton({ text, label, weight = 'quiet', shown }: CopyButtonProps) {
  const words = useWords();
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyText(text)) ? words.texts.copied : words.texts.notCopied);
  return (
    <>
      <Button weight={weight} aria-label={label} onClick={() => void copy()} onBlur={() => setSaid('')}>
        {shown ?? words.texts.copy}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
