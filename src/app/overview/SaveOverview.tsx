// Saves the overview's table as it is shown.
import type { OverviewGroup } from '../../analysis/overview';
import { fileName } from '../../export/fileName';
import type { Area } from '../../model/area';
import { frequencyOf, type Period } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import { Button } from '../controls/Button';
import { saveFile } from '../controls/saveFile';
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
    const named = words.formatPeriod(period, frequencyOf(period) === 'year' ? 'period' : 'cumulative');
    const parts = [area === null ? '' : nameOf(area, words), words.overview.title, named];
    const content = new Blob([overviewCsv(groups, area, period, words)], { type: 'text/csv;charset=utf-8' });
    saveFile(content, fileName(parts, todayIso(), 'csv'));
  };
  return (
    <Button weight="quiet" onClick={save}>
      {words.exporting.csv}
    </Button>
  );
}
