// The differences of two states as one table of text, for a spreadsheet.
import type { Words } from '../../words/zh';
import { csvText } from '../csvText';
import type { DifferenceSection } from './differenceSections';

export function differenceCsv(sections: readonly DifferenceSection[], { differences }: Words): string {
  const { columns } = differences;
  const header = [columns.kind, columns.subject, columns.place, columns.before, columns.after, columns.remark];
  const rows = sections.flatMap(({ kind, title, indicator, rows: own }) =>
    own.map(({ label, before, after, remark }) => {
      const [subject, where] = indicator === null ? [label, ''] : [title, label];
      return [differences.sections[kind], subject, where, before, after, remark];
    }),
  );
  return csvText([header, ...rows]);
}
