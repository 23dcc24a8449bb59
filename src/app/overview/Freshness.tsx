// How fresh the data are: until when they reach, from how many files, when they last changed.
import type { OverviewRow } from '../../analysis/overview';
import { hasValue } from '../../analysis/reading';
import { type IsoDate, lastDay } from '../../model/period';
import { standingImports } from '../../model/standingImports';
import { useImports } from '../data/queries';
import { localClock, localStamp } from '../words/localTime';
import { localDay } from '../../words/localDay';
import { useWords } from '../words/wordsContext';
import styles from './Freshness.module.css';

export function Freshness({ rows }: { readonly rows: readonly OverviewRow[] }) {
  const words = useWords();
  const log = useImports().data ?? [];
  const standing = standingImports(log);
  const until = reachOf(rows);
  const newest = log.reduce<string | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  const files = standing.reduce((sum, record) => sum + record.files.length, 0);
  const parts = [
    until === null ? null : words.overview.dataUntil(until),
    words.overview.files(files),
    newest === null ? null : words.overview.updated(momentOf(new Date(newest), words.shell.today)),
  ];
  return <p className={styles.freshness}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}

/** Last day of the latest value shown. */
function reachOf(rows: readonly OverviewRow[]): IsoDate | null {
  let reach: IsoDate | null = null;
  for (const { reading } of rows) {
    if (!hasValue(reading)) continue;
    const end = lastDay(reading.period);
    if (reach === null || end > reach) reach = end;
  }
  return reach;
}

function momentOf(moment: Date, today: (clock: string) => string): string {
  return localDay(moment) === localDay(new Date()) ? today(localClock(moment)) : `${localStamp(moment)} `;
}
