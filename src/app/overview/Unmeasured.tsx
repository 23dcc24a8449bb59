// Indicators that have figures but none to show for this area and these years: counted and named, never shown as 0.
import { useMemo } from 'react';
import type { OverviewRow } from '../../analysis/overview';
import type { Block } from '../../model/block';
import type { Indicator } from '../../model/indicator';
import { nameOf } from '../../words/nameOf';
import { useWords } from '../words/wordsContext';
import { PartLinks } from './PartLinks';
import { partsOnlyIn } from './partsOnlyIn';
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
  const parted = useMemo(() => partsOnlyIn({ indicators, blocks }, area), [indicators, blocks, area]);
  const partedCodes = new Set(parted.map(({ code }) => code));
  const absent = indicators.filter(({ code }) => measured.has(code) && !visible.has(code) && !partedCodes.has(code));
  return (
    <div className={styles.unmeasured} key={area}>
      {parted.length > 0 && (
        <details>
          <summary>{words.shell.partsOnlyCount(parted.length)}</summary>
          <PartLinks indicators={parted} area={area} />
        </details>
      )}
      {absent.length > 0 && (
        <details>
          <summary>{words.shell.withoutValues(absent.length)}</summary>
          <p>{absent.map((indicator) => nameOf(indicator, words)).join(words.common.listSeparator)}</p>
        </details>
      )}
    </div>
  );
}
