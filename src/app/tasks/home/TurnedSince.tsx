// What the last import turned: each lamp with its colour before and after, judged on the same day.
import { useMemo } from 'react';
import { type TaskRow, taskRows } from '../../../analysis/tasks';
import type { IsoDate } from '../../../model/period';
import { useEarlierState, useEntities, useImports } from '../../data/queries';
import { indexDataset, isUncut } from '../../data/indexDataset';
import { useDerived } from '../../derived/useDerived';
import { standingImports } from '../../../model/standingImports';
import { lampName } from '../../../words/lampName';
import { localDay } from '../../../words/localDay';
import { useWords } from '../../words/wordsContext';
import { seriesForTasks } from '../../../analysis/seriesForTasks';
import { turnedLamps } from '../../../analysis/turnedLamps';

interface TurnedSinceProps {
  readonly rows: readonly TaskRow[];
  readonly asOf: IsoDate;
}

const SHOWN_TURNS = 3;

export function TurnedSince({ rows, asOf }: TurnedSinceProps) {
  const words = useWords();
  const imports = useImports().data;
  const { indicators, lists } = useEntities().data ?? {};
  const last = standingImports(imports ?? [])
    .reverse()
    .find(({ kind }) => kind === 'import');
  const codes = useMemo(
    () =>
      seriesForTasks(
        rows.map(({ task }) => task),
        indicators ?? [],
      ),
    [rows, indicators],
  );
  const derived = useDerived().figures.found;
  const earlier = useEarlierState(last?.id ?? null, codes).data;
  const turned = useMemo(() => {
    if (earlier === undefined || lists === undefined) return null;
    // What registers say and the rules of lists are the same on both sides: only what was imported or reported turns a lamp.
    const index = indexDataset({ ...earlier.entities, lists, blocks: earlier.blocks }, isUncut, derived);
    const known = new Set(rows.map(({ task }) => task.id));
    const tasks = earlier.entities.tasks.filter(({ id }) => known.has(id));
    return turnedLamps(taskRows(index, tasks, asOf), rows);
  }, [earlier, lists, rows, asOf, derived]);
  if (last === undefined || turned === null) return null;
  const { taskPage, common } = words;
  const texts = turned
    .slice(0, SHOWN_TURNS)
    .map(({ title, from, to, good }) =>
      taskPage.turned(title, from === null ? common.none : lampName(from, good, words), lampName(to, good, words)),
    );
  const more = turned.length > SHOWN_TURNS ? [taskPage.moreTurned(turned.length - SHOWN_TURNS)] : [];
  return (
    <div>
      <dt>{taskPage.changedSince(localDay(new Date(last.at)))}</dt>
      <dd>{turned.length === 0 ? taskPage.nothingTurned : [...texts, ...more].join(common.clauseSeparator)}</dd>
    </div>
  );
}
