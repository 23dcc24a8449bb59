// One register: how many rows are found, what tells them apart, the rows themselves, and one of them in detail.
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Register } from '../../model/register';
import { rowAt } from '../../model/registerRows';
import { useWords } from '../words/wordsContext';
import { RegisterFindings } from './derived/RegisterFindings';
import type { ColumnFilter } from './findRows';
import { BehindNote } from './derived/BehindNote';
import { useRowsBehind } from './derived/useRowsBehind';
import { findRows } from './findRows';
import styles from './RegistersPage.module.css';
import { RegisterTable } from './RegisterTable';
import { filterText, nextOrder, orderText, readFilters, readOrder, withFilter } from './registerView';
import { RowDetails } from './RowDetails';
import { SaveRegister } from './SaveRegister';
import { sortRows } from './sortRows';

const route = getRouteApi('/registers');
const ALL_ROWS = { indicator: undefined, period: undefined, since: undefined, area: undefined };

export function RegisterView({ register }: { readonly register: Register }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [openRow, setOpenRow] = useState<number | null>(null);
  const { columns, rows } = register;
  const filters = useMemo(() => readFilters(search.where ?? []), [search.where]);
  const order = useMemo(() => readOrder(search.sort), [search.sort]);
  // Typing goes on while a hundred thousand rows are looked through.
  const [find, asked] = [useDeferredValue(search.find ?? ''), useDeferredValue(filters)];
  const behind = useRowsBehind(register, search);
  const found = useMemo(
    () => onlyRows(findRows(rows, columns, find, asked), behind?.rows ?? null),
    [rows, columns, find, asked, behind],
  );
  const positions = useMemo(() => sortRows(found, rows, columns, order), [found, rows, columns, order]);
  const show = (filter: readonly ColumnFilter[]) =>
    void navigate({ search: { ...search, where: filter.map(filterText) }, replace: true });
  return (
    <>
      <Facts register={register} found={positions.length} />
      {behind !== null && (
        <BehindNote behind={behind} onShowAll={() => void navigate({ search: { ...search, ...ALL_ROWS } })} />
      )}
      <RegisterFindings register={register} />
      <div className={styles.actions}>
        <SaveRegister register={register} positions={positions} />
      </div>
      <RegisterTable
        register={register}
        positions={positions}
        filters={filters}
        order={order}
        onFilter={(column, filter) => show(withFilter(filters, column, filter))}
        onSort={(column) => {
          const next = nextOrder(order, column);
          void navigate({ search: { ...search, sort: next === null ? undefined : orderText(next) }, replace: true });
        }}
        onOpen={setOpenRow}
      />
      {openRow !== null && (
        <RowDetails register={register} row={rowAt(rows, openRow)} onClose={() => setOpenRow(null)} />
      )}
    </>
  );
}

/** Null: all of them. */
function onlyRows(found: Uint32Array, rows: readonly number[] | null): Uint32Array {
  if (rows === null) return found;
  const kept = new Set(rows);
  return found.filter((row) => kept.has(row));
}

function Facts({ register, found }: { readonly register: Register; readonly found: number }) {
  const words = useWords();
  const { key, columns, rows, withheld } = register;
  const names = key.map((position) => columns[position]?.name ?? '').join(words.common.listSeparator);
  return (
    <>
      <p className={styles.facts} role="status">
        {words.shell.rowsFound(found, rows.keys.length)}
        {` · ${words.registers.key}${words.common.colon}${names === '' ? words.registers.wholeRow : names}`}
      </p>
      {withheld.length > 0 && (
        <p className={styles.withheld}>{words.registers.withheld(withheld.join(words.common.listSeparator))}</p>
      )}
    </>
  );
}
