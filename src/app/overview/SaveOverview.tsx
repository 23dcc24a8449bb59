// Saves the overview's table as it is shown, or all figures of its indicators and area.
import type { OverviewGroup } from '../../analysis/overview';
import { fileName } from '../../export/fileName';
import { timeName } from '../../words/timeName';
import { nameOf } from '../../words/nameOf';
import { saveFile } from '../controls/saveFile';
import { useWorkspace } from '../data/workspaceContext';
import { SaveDataMenu } from '../export/SaveDataMenu';
import { pageDeckFile } from '../slides/pageDeckFile';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { overviewCsv } from './overviewCsv';
import type { OverviewShown } from './overviewDeck';

interface SaveOverviewProps {
  readonly groups: readonly OverviewGroup[];
  readonly shown: OverviewShown;
}

export function SaveOverview({ groups, shown }: SaveOverviewProps) {
  const words = useWords();
  const workspace = useWorkspace();
  const { period } = shown;
  const area = shown.index.areas.get(shown.area) ?? null;
  const parts = [area === null ? '' : nameOf(area, words), words.overview.title, timeName(period, words)];
  const save = () => {
    const content = new Blob([overviewCsv(groups, area, period, words)], { type: 'text/csv;charset=utf-8' });
    saveFile(content, fileName(parts, todayIso(), 'csv'));
    return Promise.resolve('');
  };
  const load = async () => (await import('./overviewDeck')).overviewDeck(shown);
  const deck = pageDeckFile(workspace, parts, load, words);
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
      others={[deck, { label: words.exporting.shownTable, save }]}
    />
  );
}
