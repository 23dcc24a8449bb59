// Rows whose period a note below the table says: "规上工业研发费用为1-8月数据" under a title of 1-9月.
// Law: only a row that the note calls by its own name, in a table whose columns name no period themselves.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';
import { yearOf } from '../../model/period';
import type { Period } from '../../model/period';
import { matchIndicator } from '../names';
import { foldLabel, foldText } from '../notation/cleanText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { splitLabel } from '../notation/parseUnitText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { PeriodReading } from '../notation/periodReading';
import type { TableDraft } from './draft';
import { textAt } from './grid';

type Patches = Readonly<Record<number, Coordinates>>;

export function withNotedPeriods(
  draft: TableDraft,
  columns: readonly ColumnRole[],
  patches: Patches,
  notes: readonly string[],
  own: Period | null,
): Patches {
  const column = draft.profiles[columns.findIndex(({ role }) => role === 'indicator')]?.column;
  const isDated = columns.some((role) => role.role === 'value' && role.at.period !== null && role.measure === 'actual');
  if (own === null || isDated || column === undefined || !draft.grid.isComplete) return patches;
  const noted: Record<number, Coordinates> = { ...patches };
  for (const { name, reading } of notes.flatMap((note) => saidIn(note, yearOf(own)))) {
    const code = matchIndicator(draft.names, name)?.code;
    for (const { row } of draft.body) {
      const label = splitLabel(textAt(draft.grid, row, column)).name;
      const isMeant = foldLabel(label) === foldLabel(name);
      if (!isMeant && (code === undefined || matchIndicator(draft.names, label)?.code !== code)) continue;
      const patch = noted[row] ?? NOWHERE;
      noted[row] = { ...patch, period: reading.period, form: reading.form ?? patch.form };
    }
  }
  return noted;
}

const SAYS_PERIOD =
  /^(?:[(（]?(?:附?注|备注|说明)\d*[:.、)）]?)?(?:\d+[.、])?[\u2460-\u2487*]*(\S{2,20}?)[为系是](.{2,12}?)(?:累计)?(?:数据?|值)$/;

function saidIn(note: string, year: number): readonly { readonly name: string; readonly reading: PeriodReading }[] {
  return note.split(/[。；;，,\n]/).flatMap((sentence) => {
    const [, name = '', when = ''] = SAYS_PERIOD.exec(sentence.replace(/\s/g, '')) ?? [];
    const reading = when === '' ? null : parsePeriodText(foldText(when), { ...NO_PERIOD_CONTEXT, year });
    return reading?.period == null ? [] : [{ name, reading }];
  });
}
