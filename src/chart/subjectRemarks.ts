// Remarks on charts that set subjects side by side: each has a number behind the name of its subject. Law: what is drawn
// as a number is said in full under the drawing, in the table and in the text alternative.
import type { KnownIndex } from '../analysis/known';
import type { Annotation } from '../model/annotation';
import type { ValueForm } from '../model/observation';
import type { Period } from '../model/period';
import type { Words } from '../words/zh';
import { annotationTime, nameWithNumbers, remarksOn, speaksOf } from './annotations';
import { type Subject, subjectName } from './subjects';
import { plainCell, type TableContent } from './tableCells';

export interface SubjectRemark extends Subject {
  readonly annotation: Annotation;
  /** 1, 2, 3 … in the order of the subjects, then of time. */
  readonly number: number;
}

/** An indicator in an area, or the area alone: all that is remarked there. */
type Remarked = Pick<Subject, 'area'> & Partial<Subject>;

/** Those that speak of one of the periods shown. */
export function subjectRemarks(
  subjects: readonly Subject[],
  periods: readonly Period[],
  index: KnownIndex,
): SubjectRemark[] {
  return subjects
    .flatMap(({ indicator, area }) =>
      remarksOn(indicator.code, area.code, index)
        .filter((one) => periods.some((period) => speaksOf(one, period)))
        .sort((left, right) => (timeKey(left) < timeKey(right) ? -1 : 1))
        .map((annotation) => ({ indicator, area, annotation })),
    )
    .map((one, at) => ({ ...one, number: at + 1 }));
}

function timeKey({ from, to, id }: Annotation): string {
  return [from, to, id].join('\n');
}

/** "云山 ①②": a name and the numbers of what is remarked on it. */
export function withNumbers(name: string, remarks: readonly SubjectRemark[], of: Remarked): string {
  return nameWithNumbers(
    name,
    remarksAbout(of, remarks).map(({ number }) => number),
  );
}

function remarksAbout(of: Remarked, remarks: readonly SubjectRemark[]): SubjectRemark[] {
  return remarks.filter(
    ({ area, indicator }) => area.code === of.area.code && (of.indicator ?? indicator).code === indicator.code,
  );
}

/** "批注1（云山，2023年）：…" for each. `among`: the subjects shown, from which a name tells one apart. */
export function subjectRemarkNotes(
  remarks: readonly SubjectRemark[],
  among: readonly Subject[],
  form: ValueForm,
  words: Words,
): string[] {
  return remarks.map((one) => {
    const about = [subjectName(one, among, words), annotationTime(one.annotation, form, words)];
    return words.charts.annotation(one.number, about.join(words.common.clauseSeparator), one.annotation.text);
  });
}

/** What stands in a table: "1 疫情、2 口径…". */
export function remarksText(remarks: readonly SubjectRemark[], words: Words): string {
  return remarks.map(({ number, annotation }) => `${number} ${annotation.text}`).join(words.common.listSeparator);
}

/** The table with what is remarked on the subjects of its first rows, in a column of its own where there is any. */
export function tableWithRemarks(
  table: TableContent,
  subjects: readonly Remarked[],
  remarks: readonly SubjectRemark[],
  words: Words,
): TableContent {
  if (remarks.length === 0) return table;
  const said = subjects.map((of) => remarksText(remarksAbout(of, remarks), words));
  return {
    columns: [...table.columns, { label: words.charts.annotations, unit: '', isNumber: false }],
    rows: table.rows.map((row, at) => [...row, plainCell(said[at] ?? '')]),
  };
}

/** A text alternative and what remarks say. */
export function withSubjectRemarks(
  text: string,
  remarks: readonly SubjectRemark[],
  among: readonly Subject[],
  form: ValueForm,
  words: Words,
): string {
  const notes = subjectRemarkNotes(remarks, among, form, words).map((note) => `${note}${words.common.sentenceEnd}`);
  return [text, ...notes].join(words.charts.ariaSeparator);
}
