// Rows of one sheet of a draft under one of its tables; the places of its issues are worked out once a planning.
import type { Sheet } from '../../intake/sheet';
import type { DraftFile, PlannedDraft } from './draft';
import type { SheetRow } from './review';
import { cellMarks, sheetPage, type CellMarks } from './sheetPage';
import { tablePositions } from './summarise';

const marksOfPlan = new WeakMap<PlannedDraft, Map<Sheet, CellMarks>>();

/** `place`: positions among the review's sheets and tables. */
export function draftSheetPage(
  planned: PlannedDraft,
  place: { readonly sheet: number; readonly table: number | null },
  from: number,
  count: number,
): SheetRow[] {
  const { files } = planned.draft;
  const sheets = files.flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })));
  const shown = sheets[place.sheet];
  if (shown === undefined) throw new Error(`the import has no sheet ${place.sheet}`);
  const position = place.table === null ? undefined : tablePositions(files)[place.table];
  const table = position === undefined ? undefined : files[position.file]?.mapping.tables[position.table];
  const others = shown.file.mapping.tables.filter((other) => other.sheet === shown.sheet.name && other !== table);
  return sheetPage(shown.sheet, table ?? null, marksOf(planned, shown.file, shown.sheet), from, count, others);
}

function marksOf(planned: PlannedDraft, file: DraftFile, sheet: Sheet): CellMarks {
  let known = marksOfPlan.get(planned);
  if (known === undefined) marksOfPlan.set(planned, (known = new Map<Sheet, CellMarks>()));
  let marks = known.get(sheet);
  if (marks === undefined) known.set(sheet, (marks = cellMarks(planned.plan.issues, file.name, sheet.name)));
  return marks;
}
