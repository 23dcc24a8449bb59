// The head of a column: its name, which sorts, and under it what the column is asked for.
import type { RegisterColumn } from '../../model/register';
import type { TextColumn } from '../../model/registerRows';
import { useWords } from '../words/wordsContext';
import styles from './ColumnHead.module.css';
import type { ColumnFilter } from './findRows';
import type { RowOrder } from './sortRows';

interface ColumnHeadProps {
  readonly column: RegisterColumn;
  readonly texts: TextColumn;
  readonly filter: ColumnFilter | null;
  readonly order: RowOrder | null;
  readonly onFilter: (filter: ColumnFilter | null) => void;
  readonly onSort: () => void;
}

/** Columns of at most so many different texts offer them to choose from. */
const FEW = 60;

export function ColumnHead({ column, texts, filter, order, onFilter, onSort }: ColumnHeadProps) {
  const words = useWords();
  const direction = order?.column === column.name ? order.direction : null;
  const label = words.registers.filterBy(column.name);
  return (
    <th
      scope="col"
      className={column.kind === 'number' ? styles.number : styles.head}
      aria-sort={direction === null ? undefined : direction === 'up' ? 'ascending' : 'descending'}
    >
      <button type="button" className={styles.sort} title={words.common.sortBy(column.name)} onClick={onSort}>
        {column.name}
        <span aria-hidden="true" className={styles.mark}>
          {direction === null ? '' : direction === 'up' ? '▲' : '▼'}
        </span>
      </button>
      {texts.values.length <= FEW ? (
        <ValueChoice column={column.name} label={label} values={texts.values} filter={filter} onFilter={onFilter} />
      ) : (
        <input
          type="search"
          className={styles.field}
          aria-label={label}
          placeholder={words.registers.filterShort}
          value={filter?.text ?? ''}
          onChange={({ target: { value } }) =>
            onFilter(value === '' ? null : { kind: 'holds', column: column.name, text: value })
          }
        />
      )}
    </th>
  );
}

interface ValueChoiceProps {
  readonly column: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly filter: ColumnFilter | null;
  readonly onFilter: (filter: ColumnFilter | null) => void;
}

/** The number of a value; '' asks for all. A value may be the empty text itself. */
function ValueChoice({ column, label, values, filter, onFilter }: ValueChoiceProps) {
  const words = useWords();
  const chosen = filter === null ? -1 : values.indexOf(filter.text);
  return (
    <select
      className={styles.field}
      aria-label={label}
      value={chosen < 0 ? '' : String(chosen)}
      onChange={({ target: { value } }) =>
        onFilter(value === '' ? null : { kind: 'is', column, text: values[Number(value)] ?? '' })
      }
    >
      <option value="">{words.common.all}</option>
      {values.map((text, at) => (
        <option key={text} value={at}>
          {text === '' ? words.registers.blank : text}
        </option>
      ))}
    </select>
  );
}
