// A chart with its conclusion as title, what must be said beside it, its table behind it, and the ways to save it.
import { createElement, type ReactNode, useId, useMemo, useState } from 'react';
import type { KnownIndex } from '../../analysis/known';
import { chartData, isEmptyChart } from '../../chart/chartData';
import { emptyReason } from '../../chart/emptyReason';
import { chartNotes, chartSubtitle } from '../../chart/chartNotes';
import type { ChartData } from '../../chart/chartContent';
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
  /** What to press where there is nothing to draw, beside the sentence that says why. */
  readonly way?: ReactNode;
}

export function ChartFigure({ spec, index, place, way }: ChartFigureProps) {
  const words = useWords();
  const id = useId();
  const canvas = useChartCanvas();
  const imports = useImports().data ?? [];
  const [isTable, setTable] = useState(false);
  const data = useMemo(() => chartData(spec, index), [spec, index]);
  const generated = data === null ? '' : chartHeadline(data, index, words);
  const edits = useSentenceEdits(place ?? '', generated);
  if (data === null) return <p className={styles.note}>{words.charts.empty}</p>;
  if (isEmptyChart(data)) return <NothingToDraw data={data} way={way} />;
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
        <div className={styles.actions}>
          <Button aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? words.charts.showChart : words.charts.showTable}
          </Button>
          <SaveChartMenu spec={spec} data={data} title={title} isOwnTitle={edits.edited !== null} />
        </div>
      </figcaption>
      {isTable && <ChartTable data={data} title={title} />}
      {!isTable &&
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

/** Why there is no drawing, whom it lacks, and the way on. */
function NothingToDraw({ data, way }: { readonly data: ChartData; readonly way: ReactNode }) {
  const words = useWords();
  return (
    <section className={styles.figure}>
      <h2 className={styles.title}>
        {emptyReason(data, words)}
        {words.common.sentenceEnd}
      </h2>
      <p className={styles.way}>
        {words.charts.otherChoice} {way}
      </p>
      <div className={styles.notes}>
        {chartNotes(data, words).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}
