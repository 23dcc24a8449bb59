// Indicators that have figures elsewhere but none in this area and these years: counted and named, never shown as 0.
import type { OverviewRow } from '../../analysis/overview';
import type { Block } from '../../model/block';
import type { Indicator } from '../../model/indicator';
import { nameOf } from '../../words/nameOf';
import { useWords } from '../words/wordsContext';
import styles from './Unmeasured.module.css';

interface UnmeasuredProps {
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly Block[];
  readonly shown: readonly OverviewRow[];
  readonly area: string;
}

export function Unmeasured({ indicators, blocks, shown, area }: UnmeasuredProps) {
  const words = useWords();
  const visible = new Set(shown.map((row) => row.indicator.code));
  const measured = new Set(blocks.map((block) => block.indicator));
  const absent = indicators.filter(({ code }) => measured.has(code) && !visible.has(code));
  if (absent.length === 0) return null;
  return (
    <details className={styles.unmeasured} key={area}>
      <summary>{words.shell.withoutValues(absent.length)}</summary>
      <p>{absent.map((indicator) => nameOf(indicator, words)).join(words.common.listSeparator)}</p>
    </details>
  );
}
