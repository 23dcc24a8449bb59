// The reports of one value as a chart; the list under it is its table. Nothing is drawn of a single report.
import { createElement, useId, useMemo } from 'react';
import type { RevisionPoint } from '../../chart/revisions/revisionContent';
import { revisionSubtitle, revisionTitle } from '../../chart/revisions/revisionCaption';
import { revisionData } from '../../chart/revisions/revisionData';
import type { ImportRecord } from '../../model/importRecord';
import type { ReportedValue } from '../../store/imports';
import { useChartCanvas } from '../chart/loadChartCanvas';
import { clockMsOf } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import styles from './RevisionChart.module.css';

interface RevisionChartProps {
  /** Oldest first. */
  readonly reports: readonly ReportedValue[];
  readonly log: ReadonlyMap<number, ImportRecord>;
  readonly unit: string;
  /** As a reader says it. */
  readonly period: string;
}

export function RevisionChart({ reports, log, unit, period }: RevisionChartProps) {
  const words = useWords();
  const id = useId();
  const canvas = useChartCanvas();
  const data = useMemo(() => revisionData(pointsOf(reports, log), unit), [reports, log, unit]);
  if (data === null) return null;
  const title = revisionTitle(data, period, words);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <p id={id}>{title}</p>
        <p className={styles.note}>{revisionSubtitle(data, words)}</p>
      </figcaption>
      {canvas === null ? <div className={styles.waiting} aria-busy="true" /> : createElement(canvas, { data, title })}
    </figure>
  );
}

/** Empty until the log knows when every one of them came: a part of them would be another story. */
function pointsOf(reports: readonly ReportedValue[], log: ReadonlyMap<number, ImportRecord>): RevisionPoint[] {
  const points = reports.flatMap(({ import: id, value, status }) => {
    const record = log.get(id);
    return record === undefined ? [] : [{ clockMs: clockMsOf(new Date(record.at)), value, status }];
  });
  return points.length < reports.length ? [] : points;
}
