// The sentences of an area and a time, section by section: those of the annual report, how the task lists stand, and
// one an indicator. Law: the annual report speaks of the home area's years, and only once they have ended.
import type { DerivationDesk } from '../../analysis/derive/deriveRule';
import type { KnownIndex } from '../../analysis/known';
import { figureSource } from '../../analysis/sentences/figureSource';
import { fillTemplate } from '../../analysis/sentences/fillTemplate';
import { indicatorSentence } from '../../analysis/sentences/indicatorSentence';
import { taskRows } from '../../analysis/tasks';
import { printSentence, type PrintedPiece } from '../../chart/sentences/sentenceText';
import { frequencyOf, type IsoDate, lastDay, type Period, yearOf } from '../../model/period';
import type { Words } from '../../words/zh';
import { inCategoryOrder } from '../../analysis/categoryOrder';
import { standingSentence } from '../../chart/sentences/standingSentence';
import { taskLists } from '../../analysis/taskLists';

export interface TextLine {
  /** What it speaks of, unique among all lines of an area and a time. */
  readonly what: string;
  readonly pieces: readonly PrintedPiece[];
}

export interface TextSection {
  /** report and tasks are shown under a title of their own, the others under their category. */
  readonly kind: 'report' | 'tasks' | 'category';
  readonly category: string | null;
  readonly lines: readonly TextLine[];
}

export interface TextsAsked {
  readonly index: KnownIndex;
  /** Null while registers are read. */
  readonly desk: DerivationDesk | null;
  readonly area: string;
  readonly home: string;
  readonly period: Period;
  readonly today: IsoDate;
}

export function generateTexts(asked: TextsAsked, words: Words): TextSection[] {
  const sections: TextSection[] = [
    { kind: 'report', category: null, lines: reportLines(asked, words) },
    { kind: 'tasks', category: null, lines: taskLines(asked, words) },
    ...inCategoryOrder(categorySections(asked, words)),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function reportLines({ index, desk, area, home, period, today }: TextsAsked, words: Words): TextLine[] {
  if (desk === null || area !== home || frequencyOf(period) !== 'year' || lastDay(period) > today) return [];
  const source = figureSource(index, desk, area);
  return words.sentences.report.flatMap((template) => {
    const sentence = fillTemplate(template, yearOf(period), source);
    return sentence === null
      ? []
      : [{ what: `report/${template.id}`, pieces: printSentence(sentence, index.areas, words) }];
  });
}

/** Tasks of the home area's lists on the last day of the time, or today while it runs. */
function taskLines({ index, area, home, period, today }: TextsAsked, words: Words): TextLine[] {
  if (area !== home) return [];
  const day = today < lastDay(period) ? today : lastDay(period);
  const year = Number(day.slice(0, 4));
  return taskLists(index.known.tasks)
    .filter((list) => list.year <= year && year <= list.lastYear)
    .map(({ name, tasks }) => ({
      what: `tasks/${name}`,
      pieces: [
        { text: standingSentence(taskRows(index, tasks, day), day, words), on: [{ kind: 'tasks', list: name, day }] },
      ],
    }));
}

function categorySections({ index, area, period, today }: TextsAsked, words: Words): TextSection[] {
  const byCategory = new Map<string | null, TextLine[]>();
  for (const indicator of index.known.indicators) {
    const sentence = indicatorSentence(index, indicator, area, period, today);
    if (sentence === null) continue;
    const line = { what: indicator.code, pieces: printSentence(sentence, index.areas, words) };
    byCategory.set(indicator.category, [...(byCategory.get(indicator.category) ?? []), line]);
  }
  return [...byCategory].map(([category, lines]) => ({ kind: 'category', category, lines }));
}
