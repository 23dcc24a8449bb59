// What the registers page shows of a register, as it stands in its address: filters of columns and an order.
// Law: what was written is read back; what cannot be read asks for nothing.
import type { ColumnFilter } from './findRows';
import type { RowOrder } from './sortRows';

/** No name or cell of a register holds it. */
const BETWEEN = '\t';

export function filterText({ kind, column, text }: ColumnFilter): string {
  return [kind, column, text].join(BETWEEN);
}

export function readFilters(texts: readonly string[]): ColumnFilter[] {
  return texts.flatMap((written): ColumnFilter[] => {
    const [kind, column = '', text] = written.split(BETWEEN);
    return (kind === 'is' || kind === 'holds') && text !== undefined ? [{ kind, column, text }] : [];
  });
}

/** The filters with another one for its column; null for none. */
export function withFilter(
  filters: readonly ColumnFilter[],
  column: string,
  filter: ColumnFilter | null,
): readonly ColumnFilter[] {
  const others = filters.filter((other) => other.column !== column);
  return filter === null ? others : [...others, filter];
}

export function orderText({ direction, column }: RowOrder): string {
  return [direction, column].join(BETWEEN);
}

export function readOrder(text: string | undefined): RowOrder | null {
  const [direction, column] = (text ?? '').split(BETWEEN);
  return (direction === 'up' || direction === 'down') && column !== undefined ? { direction, column } : null;
}

/** Up, down, and back to the order of the list. */
export function nextOrder(order: RowOrder | null, column: string): RowOrder | null {
  if (order?.column !== column) return { column, direction: 'up' };
  return order.direction === 'up' ? { column, direction: 'down' } : null;
}
