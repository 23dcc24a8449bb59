// Says on every page that demo data are loaded, as long as they are.
import { Link } from '@tanstack/react-router';
import { hasDemoData } from '../../model/demoData';
import { useImports } from '../data/queries';
import { useWords } from '../words/wordsContext';
import styles from './DemoBanner.module.css';

export function DemoBanner() {
  const words = useWords();
  const imports = useImports();
  if (imports.data === undefined || !hasDemoData(imports.data)) return null;
  return (
    <aside className={styles.banner} aria-label={words.app.demoShort}>
      <strong>{words.app.demoBadge}</strong>
      <Link to="/log" className={styles.way}>
        {words.shell.demoWayOut}
      </Link>
    </aside>
  );
}
