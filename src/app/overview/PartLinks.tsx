// Links to the indicators of which only the parts are known in an area; their pages show the parts.
import type { Indicator } from '../../model/indicator';
import { nameOf } from '../../words/nameOf';
import { addressOf } from '../routing/addressOf';
import { useWords } from '../words/wordsContext';
import styles from './PartLinks.module.css';

interface PartLinksProps {
  readonly indicators: readonly Indicator[];
  readonly area: string;
}

export function PartLinks({ indicators, area }: PartLinksProps) {
  const words = useWords();
  return (
    <ul className={styles.links}>
      {indicators.map((indicator) => (
        <li key={indicator.code}>
          <a href={addressOf('/indicator', { code: indicator.code, area })}>{nameOf(indicator, words)}</a>
        </li>
      ))}
    </ul>
  );
}
