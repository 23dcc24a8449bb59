// Tabs for the files' sheets, and below them for the tables of the shown sheet when it has several.
import { useRef, type KeyboardEvent } from 'react';
import type { Review } from '../../desk/review';
import { useWords } from '../../words/wordsContext';
import styles from './SheetTabs.module.css';

export const SHEET_PANEL = 'sheet-panel';

interface SheetTabsProps {
  readonly review: Review;
  readonly sheet: number;
  readonly table: number | null;
  readonly onSheet: (sheet: number) => void;
  readonly onTable: (table: number) => void;
}

export function SheetTabs({ review, sheet, table, onSheet, onTable }: SheetTabsProps) {
  const words = useWords();
  const manyFiles = review.files.length > 1;
  const sheets = review.sheets.map((entry, position) => {
    const file = review.files[entry.file]?.name ?? '';
    const alone = review.sheets.filter((other) => other.file === entry.file).length === 1;
    const name = manyFiles ? (alone ? file : `${file} · ${entry.name}`) : entry.name;
    return {
      position,
      name: entry.hidden ? words.review.hiddenTab(name) : name,
      open: review.questions.filter((question) => question.file === file && (alone || question.sheet === entry.name))
        .length,
    };
  });
  const tables = (review.sheets[sheet]?.tables ?? []).map((position, order) => {
    const entry = review.tables[position];
    return { position, name: entry?.title ?? entry?.listName ?? words.review.tableNumber(order + 1), open: 0 };
  });
  return (
    <>
      {sheets.length > 1 && <TabList label={words.review.sheetTabs} tabs={sheets} chosen={sheet} onChoose={onSheet} />}
      {tables.length > 1 && <TabList label={words.review.tableTabs} tabs={tables} chosen={table} onChoose={onTable} />}
    </>
  );
}

interface TabListProps {
  readonly label: string;
  readonly tabs: readonly { readonly position: number; readonly name: string; readonly open: number }[];
  readonly chosen: number | null;
  readonly onChoose: (position: number) => void;
}

/** Arrow keys move between tabs and show them at once, as the sheets' content is at hand. */
function TabList({ label, tabs, chosen, onChoose }: TabListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.position === chosen);
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined || next === null) return;
    event.preventDefault();
    onChoose(tab.position);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <button
          key={tab.position}
          type="button"
          role="tab"
          aria-selected={tab.position === chosen}
          aria-controls={SHEET_PANEL}
          tabIndex={tab.position === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(tab.position)}
          onKeyDown={onKeyDown}
        >
          {tab.name}
          {tab.open > 0 && <span className={styles.open}> {words.review.openQuestions(tab.open)}</span>}
        </button>
      ))}
    </div>
  );
}

function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'ArrowRight':
      return (at + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
