// 主要举措和成效: the achievements of the year in the sentences of the bureau, section by section, with charts where they
// are wished, and how the task lists stood at its end.
import { figureSource } from '../../analysis/sentences/figureSource';
import { fillTemplate } from '../../analysis/sentences/fillTemplate';
import { listsOfYear } from '../../analysis/taskLists';
import { taskRows } from '../../analysis/tasks';
import { standingSentence } from '../../chart/sentences/standingSentence';
import { printSentence } from '../../chart/sentences/sentenceText';
import { lastDay, yearOf } from '../../model/period';
import type { Words } from '../../words/zh';
import type { ReportBlock, ReportParagraph } from './report';
import { reportChart } from './reportChart';
import { generatedParagraph, numberPiece, type ReportDesk, sourced, writePiece } from './reportDesk';

interface MeasureSection {
  readonly id: Exclude<keyof Words['report']['sections'], 'tasks'>;
  /** Ids of templates. */
  readonly sentences: readonly string[];
  /** Indicators whose course is drawn. */
  readonly charts: readonly string[];
}

const SECTIONS: readonly MeasureSection[] = [
  { id: 'functions', sentences: ['talent', 'contracts', 'intensity'], charts: ['CG02'] },
  { id: 'business', sentences: ['policy', 'stock', 'awards'], charts: ['QY01'] },
  { id: 'outreach', sentences: ['outreach'], charts: [] },
];

export function measuresBlocks(desk: ReportDesk, withCharts: boolean): ReportBlock[] {
  const { words } = desk;
  const filled: { readonly title: string; readonly blocks: readonly ReportBlock[] }[] = SECTIONS.map((section) => {
    const paragraphs = achievements(section.sentences, desk);
    const charts = withCharts ? section.charts.flatMap((code) => reportChart(code, desk) ?? []) : [];
    return { title: words.report.sections[section.id], blocks: [...paragraphs, ...charts] };
  });
  filled.push({ title: words.report.sections.tasks, blocks: standings(desk) });
  const said = filled.filter(({ blocks }) => blocks.length > 0);
  if (said.length === 0)
    return [
      generatedParagraph('measures', [writePiece(words.report.write.measures(yearOf(desk.period)), words)], desk),
    ];
  return said.flatMap(({ title, blocks }, at) => [
    { kind: 'section' as const, title: words.report.sectionTitle(at + 1, title) },
    ...blocks,
  ]);
}

/** The sentences of templates; those of which nothing is known are left out. */
export function achievements(ids: readonly string[] | null, desk: ReportDesk): ReportParagraph[] {
  const { asked, words, period } = desk;
  const source = figureSource(asked.index, asked.desk, asked.area);
  return words.sentences.report
    .filter(({ id }) => ids === null || ids.includes(id))
    .sort((left, right) => (ids === null ? 0 : ids.indexOf(left.id) - ids.indexOf(right.id)))
    .flatMap((template) => {
      const sentence = fillTemplate(template, yearOf(period), source);
      if (sentence === null) return [];
      const pieces = sourced(printSentence(sentence, asked.index.areas, words), desk);
      return [generatedParagraph(`report/${template.id}`, pieces, desk)];
    });
}

export function standings(desk: ReportDesk): ReportParagraph[] {
  const { asked, words, period } = desk;
  const day = lastDay(period);
  return listsOfYear(asked.index.known.tasks, yearOf(period)).map(({ name, tasks }) => {
    const text = standingSentence(taskRows(asked.index, tasks, day), day, words);
    return generatedParagraph(`tasks/${name}`, [numberPiece(text, [{ kind: 'tasks', list: name, day }], desk)], desk);
  });
}
