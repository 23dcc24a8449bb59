// The ways to save a chart: as pictures, and as figures.
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ChartData } from '../../chart/chartContent';
import { isDemoChart, sourceLine } from '../../chart/sourceLine';
import type { ChartSpec } from '../../model/chartSpec';
import { Menu } from '../controls/Menu';
import { useImports } from '../data/queries';
import { useWorkspace } from '../data/workspaceContext';
import { chooseChart, useChosenCharts } from '../slides/chosenCharts';
import { useAction } from '../states/useAction';
import { useWords } from '../words/wordsContext';
import styles from './ChartFigure.module.css';
import type { ChartFileKind, ChartToSave } from './saveChart';

const PictureDialog = lazy(async () => ({ default: (await import('./PictureDialog')).PictureDialog }));

const KINDS: readonly ChartFileKind[] = ['pptx', 'png2', 'png4', 'svg', 'csv'];

interface SaveChartMenuProps {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  readonly title: string;
  /** Whether a person worded the title. */
  readonly isOwnTitle: boolean;
}

export function SaveChartMenu({ spec, data, title, isOwnTitle }: SaveChartMenuProps) {
  const words = useWords();
  const workspace = useWorkspace();
  const imports = useImports().data ?? [];
  const action = useAction();
  const chosen = useChosenCharts();
  const [asked, setAsked] = useState<ChartToSave | null>(null);
  const [isAdded, setAdded] = useState(false);
  const [copied, setCopied] = useState<'copied' | 'saved' | null>(null);
  const add = () => {
    chooseChart(spec, isOwnTitle ? title : null);
    setAdded(true);
  };
  const chart = () => {
    const source = sourceLine(data, imports, words);
    return { data, title, source, isDemo: isDemoChart(data, imports), imports, workspace, words };
  };
  const save = (kind: ChartFileKind) =>
    void action.run(async () => {
      const { saveChart } = await import('./saveChart');
      await saveChart(chart(), kind);
    });
  const copy = () =>
    void action.run(async () => {
      const { copyChart } = await import('./copyChart');
      setCopied(await copyChart(chart()));
    });
  return (
    <>
      <Menu
        label={words.exporting.title}
        disabled={action.isRunning}
        actions={[
          { label: words.exporting.copy, run: copy },
          ...KINDS.map((kind) => ({ label: words.exporting[kind], run: () => save(kind) })),
          { label: words.exporting.picture.open, run: () => setAsked(chart()) },
          { label: words.deck.page.add, run: add },
        ]}
      />
      {asked !== null && (
        <Suspense fallback={null}>
          <PictureDialog chart={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
      <p className={styles.note} role="status">
        {isAdded && <Link to="/slides">{words.deck.page.added(chosen.length)}</Link>}
      </p>
      <p className={styles.note} role="status">
        {copied !== null && words.exporting.copies[copied]}
      </p>
      {action.error !== null && (
        <p className={styles.note} role="alert">
          {words.exporting.failed}
        </p>
      )}
    </>
  );
}
