// The table of the overview, grouped by category.
import type { KnownIndex } from '../../analysis/known';
import type { OverviewGroup } from '../../analysis/overview';
import type { Area } from '../../model/area';
import { type Period, yearOf } from '../../model/period';
import { timeName } from '../../words/timeName';
import { nameOf } from '../../words/nameOf';
import { useWords } from '../words/wordsContext';
import { OverviewLine } from './OverviewLine';
import styles from './OverviewTable.module.css';

interface OverviewTableProps {
  readonly groups: readonly OverviewGroup[];
  readonly index: KnownIndex;
  readonly area: Area | null;
  readonly period: Period;
}

const COLUMNS = 8;

export function OverviewTable({ groups, index, area, period }: OverviewTableProps) {
  const words = useWords();
  const named = timeName(period, words);
  const year = yearOf(period);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visuallyHidden">
          {words.overview.tableLabel(area === null ? '' : nameOf(area, words), named)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.overview.indicator}</th>
            <th scope="col" className={styles.end}>
              {named}
            </th>
            <th scope="col" className={styles.end}>
              {words.overview.change}
            </th>
            <th scope="col">{words.overview.spark(String(year - 4), String(year))}</th>
            <th scope="col">{words.overview.progress}</th>
            <th scope="col" className={styles.end}>
              {words.overview.target}
            </th>
            <th scope="col" className={styles.end}>
              {words.overview.completion}
            </th>
            <th scope="col">{words.overview.lamp}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.category ?? ''}>
            <tr className={styles.group}>
              <th scope="colgroup" colSpan={COLUMNS}>
                {group.category === null ? words.overview.withoutCategory : words.shell.categoryName(group.category)}
              </th>
            </tr>
            {group.rows.map((row) => (
              <OverviewLine key={row.indicator.code} row={row} index={index} area={area?.code} period={period} />
            ))}
          </tbody>
        ))}
      </table>
      {area?.scopeNote !== null && area !== null && (
        <p className={styles.scope}>
          {words.indicator.scopeNote}
          {words.common.colon}
          {words.shippedText(area.scopeNote)}
        </p>
      )}
    </div>
  );
}
