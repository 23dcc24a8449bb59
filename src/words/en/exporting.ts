// English words of files that go out; the same keys as zh/exporting.ts.
import type { Words } from '../zh';

export const exporting: Words['exporting'] = {
  title: 'Export',
  png2: 'PNG picture (2×)',
  png4: 'PNG picture (4×)',
  svg: 'SVG drawing',
  csv: 'CSV table',
  saved: (name) => `Saved ${name}`,
  failed: 'The picture could not be made. Try SVG or CSV.',
  columns: {
    indicator: 'Indicator',
    code: 'Indicator code',
    area: 'Area',
    areaCode: 'Area code',
    period: 'Period',
    periodCode: 'Period code',
    form: 'Form',
    value: 'Value',
    unit: 'Unit',
    status: 'Data state',
    target: 'Target',
    how: 'Obtained',
    rank: 'Rank',
    source: 'Source',
    remark: 'Remark',
  },
  how: {
    stated: 'stated',
    summed: 'summed',
    differenced: 'difference',
    recomputed: 'own calculation',
    derived: 'derived from registers',
    indexed: 'index',
  },
  workspaceFile: 'Tidemark workspace',
};
