// Saves the overview's table as it is shown, or all figures of its indicators and area.
import type { OverviewGroup } from '../../analysis/overview';
import { fileName } from '../../export/fileName';
import type { Area } from '../../model/area';
import { type Period } from '../../model/period';
import { timeName } from '../../words/timeName';
import { nameOf } from '../../words/nameOf';
import { saveFile } from '../controls/saveFile';
import { SaveDataMenu } from '../export/SaveDataMenu';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { overviewCsv } from './overviewCsv';

interface SaveOverviewProps {
  readonly groups: readonly OverviewGroup[];
  readonly area: Area | null;
  readonly period: Period;
}

export function SaveOverview({ groups, area, period }: SaveOverviewProps) {
  const words = useWords();
  const save = () => {
    const content = new Blob([overviewCsv(groups, area, period, words)], { type: 'text/csv;charset=utf-8' });
    const named = timeName(period, words);
    const parts = [area === null ? '' : nameOf(area, words), words.overview.title, named];
    saveFile(content, fileName(parts, todayIso(), 'csv'));
    return Promise.resolve('');
  };
  const indicators = new Set(groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.code)));
  return (
    <SaveDataMenu
      label={words.exporting.page}
      parts={[
        {
          label: words.exporting.allPeriods,
          choice: () => ({ kind: 'series', indicators, areas: area === null ? null : new Set([area.code]) }),
          named: [area === null ? '' : nameOf(area, words), words.exporting.sheets.observations],
        },
      ]}
      others={[{ label: words.exporting.shownTable, save }]}
    />
  );
}
