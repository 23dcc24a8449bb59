// The ways to save a chart: as pictures, and as figures.
import type { ChartData } from '../../chart/chartContent';
import { isDemoChart, sourceLine } from '../../chart/sourceLine';
import { Menu } from '../controls/Menu';
import { useImports } from '../data/queries';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import styles from './ChartFigure.module.css';
import type { ChartFileKind } from './saveChart';

const KINDS: readonly ChartFileKind[] = ['pptx', 'png2', 'png4', 'svg', 'csv'];

interface SaveChartMenuProps {
  readonly data: ChartData;
  readonly title: string;
}

export function SaveChartMenu({ data, title }: SaveChartMenuProps) {
  const words = useWords();
  const imports = useImports().data ?? [];
  const action = useAction();
  const save = (kind: ChartFileKind) =>
    void action.run(async () => {
      const { saveChart } = await import('./saveChart');
      const source = sourceLine(data, imports, words);
      await saveChart({ data, title, source, isDemo: isDemoChart(data, imports), imports, words }, kind);
    });
  return (
    <>
      <Menu
        label={words.exporting.title}
        disabled={action.isRunning}
        actions={KINDS.map((kind) => ({ label: words.exporting[kind], run: () => save(kind) }))}
      />
      {action.error !== null && (
        <p className={styles.note} role="alert">
          {words.exporting.failed}
        </p>
      )}
    </>
  );
}
