// The left of the review: tabs, the sentence of the shown table, its settings and the sheet itself.
import { memo } from 'react';
import type { CellRange } from '../../../model/mapping';
import type { Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import type { ReviewStep } from '../importState';
import type { ImportSession } from '../session';
import { SheetGrid } from '../sheet/SheetGrid';
import { SHEET_PANEL, SheetTabs } from './SheetTabs';
import { TableSentence } from './TableSentence';
import { TableSettings } from './TableSettings';
import styles from './ReviewView.module.css';

interface ReviewSheetPanelProps {
  readonly state: ReviewStep;
  readonly session: ImportSession;
}

/** Not drawn again while a commit is under way. */
export const ReviewSheetPanel = memo(function ReviewSheetPanel({ state, session }: ReviewSheetPanelProps) {
  const words = useWords();
  const { review, sheet, table, located } = state;
  const shown = review.sheets[sheet];
  const shownTable = table === null ? undefined : review.tables[table];
  return (
    <div className={styles.sheet}>
      <SheetTabs review={review} sheet={sheet} table={table} onSheet={session.showSheet} onTable={session.showTable} />
      <div id={SHEET_PANEL} role={review.sheets.length > 1 ? 'tabpanel' : undefined}>
        {shownTable === undefined || table === null ? (
          <WithoutTable
            isHidden={shown?.hidden === true}
            busy={state.busy}
            onTake={() => session.correct({ kind: 'sheet', sheet })}
          />
        ) : (
          <>
            <TableSentence
              table={shownTable}
              busy={state.busy}
              onAnew={() => session.correct({ kind: 'anew', table })}
            />
            <TableSettings
              key={table}
              position={table}
              table={shownTable}
              isFree={(range) => isFree(range, review, sheet, table)}
              onCorrect={session.correct}
            />
          </>
        )}
        {shown !== undefined && (
          <SheetGrid
            key={sheet}
            position={sheet}
            sheet={shown}
            shown={shownTable === undefined || table === null ? null : { position: table, table: shownTable }}
            revision={review.revision}
            located={located}
            label={words.importing.sheetNamed(shown.name)}
            readRows={session.desk.sheetRows}
            onCorrect={session.correct}
          />
        )}
      </div>
    </div>
  );
});

interface WithoutTableProps {
  readonly isHidden: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** A hidden sheet is left out until a person wants it; a visible one has nothing to take. */
function WithoutTable({ isHidden, busy, onTake }: WithoutTableProps) {
  const words = useWords();
  if (!isHidden) return <p className={styles.reason}>{words.review.noTableHere}</p>;
  return (
    <p className={styles.hidden}>
      <label>
        <input type="checkbox" checked={false} disabled={busy} onChange={onTake} />
        {words.review.takeTable}
      </label>
      <span className={styles.reason}>{words.review.hiddenHere}</span>
    </p>
  );
}

function isFree(range: CellRange, { sheets, tables }: Review, sheet: number, table: number): boolean {
  const shown = sheets[sheet];
  if (shown === undefined || range.bottom >= shown.rowCount || range.right >= shown.widths.length) return false;
  const others = tables.filter((other, position) => other.sheet === sheet && position !== table);
  return others.every(
    ({ range: other }) =>
      other.bottom < range.top || other.top > range.bottom || other.right < range.left || other.left > range.right,
  );
}
