// The overview of an area of which only parts are known: says so, and leads to the parts.
import type { Figures } from '../../store/readFigures';
import { nameOf } from '../../words/nameOf';
import { useWords } from '../words/wordsContext';
import styles from './Overview.module.css';
import { PartLinks } from './PartLinks';
import { partsOnlyIn } from './partsOnlyIn';

interface PartsOnlyProps {
  readonly figures: Figures;
  readonly area: string;
}

export function PartsOnly({ figures, area }: PartsOnlyProps) {
  const words = useWords();
  const indicators = partsOnlyIn(figures, area);
  const found = figures.areas.find(({ code }) => code === area);
  if (indicators.length === 0) return <p className={styles.nothing}>{words.overview.noValues}</p>;
  return (
    <div className={styles.nothing}>
      <p>{words.shell.partsOnly(found === undefined ? area : nameOf(found, words))}</p>
      <PartLinks indicators={indicators} area={area} />
    </div>
  );
}
