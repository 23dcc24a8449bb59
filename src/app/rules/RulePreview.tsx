// The numbers of a rule year by year, as it is and as it is drafted, with the rows that come in or fall out.
import { useMemo } from 'react';
import type { RowRule } from '../../model/derivationRule';
import type { Entities } from '../../store/readEntities';
import { useRegisters } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { previewRule, type YearBeside } from './previewRule';
import own from './Rules.module.css';

const ROWS_SHOWN = 20;

export function RulePreview({ draft, known }: { readonly draft: RowRule; readonly known: Entities }) {
  const words = useWords();
  const home = useHomeArea();
  const registers = useRegisters().data;
  // The end of the year that is running is still to come.
  const lastYear = Number(todayIso().slice(0, 4)) - 1;
  const years = useMemo(
    () => (registers === undefined ? undefined : previewRule(registers, known, draft, home, lastYear)),
    [registers, known, draft, home, lastYear],
  );
  if (years === undefined) return <p role="status">{words.common.loading}</p>;
  if (years === null) return <p className={own.muted}>{words.rules.noRegister}</p>;
  const different = years.filter(isDifferent);
  return (
    <section className={own.preview}>
      <h3>{words.rules.preview}</h3>
      <p role="status">{different.length === 0 ? words.rules.same : words.rules.different(different.length)}</p>
      <YearTable years={years} />
      {different.map((year) => (
        <Rows key={year.year} year={year} />
      ))}
    </section>
  );
}

function isDifferent({ before, after, more, less }: YearBeside): boolean {
  return before !== after || more.length > 0 || less.length > 0;
}

function YearTable({ years }: { readonly years: readonly YearBeside[] }) {
  const words = useWords();
  const shown = (value: number | null): string =>
    value === null ? words.missing.notCollected : words.formatNumber(value, null);
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={own.scroll} tabIndex={0} role="region" aria-label={words.rules.preview}>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{words.rules.year}</th>
            <th scope="col">{words.rules.before}</th>
            <th scope="col">{words.rules.after}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <tr key={one.year} className={isDifferent(one) ? own.moved : undefined}>
              <th scope="row">{words.formatPeriod(one.year, 'period')}</th>
              <td>{shown(one.before)}</td>
              <td>{shown(one.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ year }: { readonly year: YearBeside }) {
  const words = useWords();
  const { more, less } = year;
  const rows = [
    ...more.map((text) => ({ mark: words.rules.isMore, text })),
    ...less.map((text) => ({ mark: words.rules.isLess, text })),
  ];
  if (rows.length === 0) return null;
  const shown = rows.slice(0, ROWS_SHOWN);
  return (
    <details>
      <summary>{words.rules.rowsDiffer(words.formatPeriod(year.year, 'period'), more.length, less.length)}</summary>
      <ul>
        {shown.map(({ mark, text }, at) => (
          // Two rows may read the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            {mark}
            {words.common.colon}
            {text}
          </li>
        ))}
      </ul>
      {rows.length > shown.length && <p className={own.muted}>{words.rules.shownRows(shown.length, rows.length)}</p>}
    </details>
  );
}
