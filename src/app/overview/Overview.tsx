// The overview of one area and period: the counts, how fresh the data are, and the table.
import { useMemo } from 'react';
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';
import { rollUp } from '../../analysis/rollUp';
import { groupByCategory, overviewRows } from '../../analysis/overview';
import type { Figures } from '../../store/readFigures';
import type { Period } from '../../model/period';
import { indexDataset, isTotalOf } from '../data/indexDataset';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { inCategoryOrder } from '../../analysis/categoryOrder';
import { Freshness } from './Freshness';
import styles from './Overview.module.css';
import { OverviewTable } from './OverviewTable';
import { SaveOverview } from './SaveOverview';
import { Tally } from './Tally';
import { TargetsOnly } from './TargetsOnly';
import { Unmeasured } from './Unmeasured';

interface OverviewProps {
  readonly dataset: Figures;
  readonly area: string;
  readonly period: Period;
  readonly onlyTargets: boolean;
  readonly derived: readonly DerivedIndicator[];
}

export function Overview({ dataset, area, period, onlyTargets, derived }: OverviewProps) {
  const words = useWords();
  const index = useMemo(() => indexDataset(dataset, isTotalOf(area), derived), [dataset, area, derived]);
  const rows = useMemo(() => overviewRows(index, area, period, todayIso()), [index, area, period]);
  const owed = rows.filter((row) => row.target !== null);
  const groups = inCategoryOrder(groupByCategory(onlyTargets ? owed : rows));
  return (
    <>
      <div className={styles.facts}>
        <Tally sum={rollUp(owed)} />
        <TargetsOnly isOn={onlyTargets} />
        <SaveOverview groups={groups} shown={{ index, area, period, onlyTargets }} />
        <Freshness rows={rows} />
      </div>
      {groups.length === 0 ? (
        <p className={styles.nothing}>{words.overview.noValues}</p>
      ) : (
        <OverviewTable groups={groups} index={index} area={index.areas.get(area) ?? null} period={period} />
      )}
      <Unmeasured indicators={dataset.indicators} blocks={dataset.blocks} shown={rows} area={area} />
    </>
  );
}
