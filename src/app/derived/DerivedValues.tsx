// What registers say of an indicator, beside what tables state: the latest in a sentence, all of it in a table, each
// number with the rows behind it.
import { useMemo, useState } from 'react';
import { type DerivedBeside, derivedBeside } from '../../analysis/derivedBeside';
import type { DerivedFrom } from '../../analysis/derive/derivedFigures';
import type { KnownIndex } from '../../analysis/known';
import type { Indicator } from '../../model/indicator';
import type { Words } from '../../words/zh';
import { Button } from '../controls/Button';
import { useWords } from '../words/wordsContext';
import styles from './Derived.module.css';
import { rowsAddress } from './rowsAddress';

interface DerivedValuesProps {
  readonly indicator: Indicator;
  readonly index: KnownIndex;
  readonly area: string;
  /** Of a section of the page. */
  readonly className: string | undefined;
}

const SHOWN_AT_FIRST = 6;

export function DerivedValues({ indicator, index, area, className }: DerivedValuesProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const found = useMemo(() => derivedBeside(index, indicator, area), [index, indicator, area]);
  const [latest] = found;
  if (latest === undefined) return null;
  const compared = found.find(({ difference }) => difference !== null);
  const from = index.derived.get(indicator.code)?.of.from ?? [];
  const shown = isWhole ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={className}>
      <h2>{words.derive.title}</h2>
      {compared !== undefined && <p>{besideSentence(compared, indicator, words)}</p>}
      <p className={styles.note}>{words.derive.rule}</p>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.derive.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.common.period}</th>
              <th scope="col">{words.derive.derived}</th>
              <th scope="col">{words.derive.stated}</th>
              <th scope="col">{words.derive.difference}</th>
              <th scope="col">{words.derive.rows}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Line key={one.period} one={one} indicator={indicator} from={from} area={area} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown.length && (
        <Button weight="quiet" onClick={() => setWhole(true)}>
          {words.shell.showAll(found.length)}
        </Button>
      )}
    </section>
  );
}

interface LineProps {
  readonly one: DerivedBeside;
  readonly indicator: Indicator;
  readonly from: readonly DerivedFrom[];
  readonly area: string;
}

function Line({ one, indicator, from, area }: LineProps) {
  const words = useWords();
  const { derived, stated, difference, leftOut } = one;
  const named = words.formatPeriod(derived.period, derived.form);
  return (
    <tr>
      <th scope="row">{named}</th>
      <td>{words.formatValue(derived.value, derived.unit, indicator.decimals)}</td>
      <td>
        {stated === null ? words.derive.notImported : words.formatValue(stated.value, stated.unit, indicator.decimals)}
      </td>
      <td>{difference === null ? words.changes.noValue : words.formatSigned(difference, indicator.decimals)}</td>
      <td>
        {from.map((source) => (
          <span key={source.rule} className={styles.source}>
            <a
              href={rowsAddress(source, derived.period, derived.form, area)}
              aria-label={words.derive.rowsOf(named, source.name)}
            >
              {source.name}
            </a>
          </span>
        ))}
        {leftOut > 0 && <span className={styles.note}> {words.derive.leftOutRows(leftOut)}</span>}
      </td>
    </tr>
  );
}

function besideSentence({ derived, stated, difference }: DerivedBeside, { decimals }: Indicator, words: Words): string {
  const write = (value: number, unit: string): string => words.formatValue(value, unit, decimals);
  const when = words.formatPeriod(derived.period, derived.form);
  const of = write(derived.value, derived.unit);
  if (stated === null || difference === null || difference === 0) return words.derive.agrees(when, of);
  const by = write(Math.abs(difference), derived.unit);
  return words.derive.differs(when, write(stated.value, stated.unit), of, by, difference > 0);
}
