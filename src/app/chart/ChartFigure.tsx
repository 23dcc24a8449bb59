// A chart with its conclusion as title, what must be said beside it, its table behind it, and the ways to save it.
import { createElement, useId, useMemo, useState } from 'react';
import type { KnownIndex } from '../../analysis/known';
import { chartData, isEmptyChart } from '../../chart/chartData';
import { chartNotes, chartSubtitle } from '../../chart/chartNotes';
import { chartHeadline } from '../../chart/headline';
import { sourceLine } from '../../chart/sourceLine';
import type { ChartSpec } from '../../model/chartSpec';
import { Button } from '../controls/Button';
import { useImports } from '../data/queries';
import { TitleTools } from '../sentences/TitleTools';
import { useSentenceEdits } from '../sentences/useSentenceEdits';
import { useWords } from '../words/wordsContext';
import styles from './ChartFigure.module.css';
import { useChartCanvas } from './loadChartCanvas';
import { ChartTable } from './ChartTable';
import { SaveChartMenu } from './SaveChartMenu';

interface ChartFigureProps {
  readonly spec: ChartSpec;
  readonly index: KnownIndex;
  /** Where its title is kept when a person words it; null where it cannot be reworded. */
  readonly place: string | null;
}

export function ChartFigure({ spec, index, place }: ChartFigureProps) {
  const words = useWords();
  const id = useId();
  const canvas = useChartCanvas();
  const imports = useImports().data ?? [];
  const [isTable, setTable] = useState(false);
  const data = useMemo(() => chartData(spec, index), [spec, index]);
  const generated = data === null ? '' : chartHeadline(data, index, words);
  const edits = useSentenceEdits(place ?? '', generated);
  if (data === null) return <p className={styles.note}>{words.charts.empty}</p>;
  const title = edits.edited?.text ?? generated;
  const notes = [...chartNotes(data, words), sourceLine(data, imports, words)].filter((note) => note !== '');
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {place !== null && <TitleTools edits={edits} generated={generated} />}
          <p className={styles.note}>{chartSubtitle(data, words)}</p>
        </div>
        {!isEmptyChart(data) && (
          <div className={styles.actions}>
            <Button aria-pressed={isTable} onClick={() => setTable(!isTable)}>
              {isTable ? words.charts.showChart : words.charts.showTable}
            </Button>
            <SaveChartMenu spec={spec} data={data} title={title} isOwnTitle={edits.edited !== null} />
          </div>
        )}
      </figcaption>
      {isTable && <ChartTable data={data} title={title} />}
      {!isTable &&
        !isEmptyChart(data) &&
        (canvas === null ? (
          <div className={styles.waiting} aria-busy="true" />
        ) : (
          createElement(canvas, { data, title })
        ))}
      <div className={styles.notes}>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </figure>
  );
}
