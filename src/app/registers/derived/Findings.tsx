// The indicators that derive from a register, year by year, and what of it runs out in the next twelve months.
import { useMemo } from 'react';
import type { IndicatorDerivation } from '../../../analysis/derive/derivedFrom';
import { deriveValue, type DerivedValue, preparedOf } from '../../../analysis/derive/deriveRule';
import { endingWithin } from '../../../analysis/derive/endingWithin';
import { homeScope } from '../../../analysis/derive/homeScope';
import { windowOf, yearTo } from '../../../analysis/derive/window';
import { homeAreaCode } from '../../../catalogue/areas';
import { catalogueIndicators } from '../../../catalogue/indicators';
import { isoDate, period, periodAt } from '../../../model/period';
import type { Register } from '../../../model/register';
import { nameOf } from '../../../words/nameOf';
import { useEntities, useSettings } from '../../data/queries';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import { derivationsOf } from './derivationsOf';
import styles from './RegisterFindings.module.css';

const YEARS_SHOWN = 6;

export function Findings({ register }: { readonly register: Register }) {
  const words = useWords();
  const entities = useEntities();
  const settings = useSettings();
  const home = settings.data?.homeArea ?? homeAreaCode;
  const { data } = entities;
  const found = useMemo(() => (data === undefined ? null : derivationsOf(register, data)), [register, data]);
  if (found === null) return <p role="status">{words.common.loading}</p>;
  if (found.length === 0) return <p>{words.derive.nothing}</p>;
  return (
    <>
      <Years found={found} home={home} />
      <Endings found={found} home={home} />
    </>
  );
}

interface FoundProps {
  readonly found: readonly IndicatorDerivation[];
  readonly home: string;
}

/** States of past years are those of their ends, of this year those of today. Of later years a register knows nothing. */
function Years({ found, home }: FoundProps) {
  const words = useWords();
  const today = isoDate(todayIso());
  const thisYear = Number(today.slice(0, 4));
  const last = Math.min(thisYear, ...lastYears(found));
  const years = Array.from({ length: YEARS_SHOWN }, (_, at) => last - YEARS_SHOWN + 1 + at);
  const valueIn = ({ derivation }: IndicatorDerivation, year: number): DerivedValue => {
    const scope = preparedOf(derivation).map((one) => homeScope(one, home))[0] ?? null;
    return deriveValue(derivation, year === thisYear ? yearTo(today) : windowOf(period(`${year}`)), scope);
  };
  return (
    <>
      <p className={styles.note}>{words.derive.caption(last === thisYear ? words.formatDate(today) : null)}</p>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.derive.panel}>
        <table className={styles.years}>
          <thead>
            <tr>
              <th scope="col">{words.derive.indicator}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {words.formatYear(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <tr key={one.indicator}>
                <th scope="row">{nameOfIndicator(one.indicator, words)}</th>
                {years.map((year) => (
                  <td key={year}>{shown(valueIn(one, year), one, words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The last year of which the register states an event; none where no rule reads events. */
function lastYears(found: readonly IndicatorDerivation[]): readonly number[] {
  const ends = found
    .flatMap(({ derivation }) => preparedOf(derivation))
    .flatMap(({ reach }) => (reach === null || reach === 'always' ? [] : [Math.floor(reach.last / 10_000)]));
  return ends.length === 0 ? [] : [Math.max(...ends)];
}

type Words = ReturnType<typeof useWords>;

function nameOfIndicator(code: string, words: Words): string {
  const indicator = catalogueIndicators.find((one) => one.code === code);
  return indicator === undefined ? code : `${nameOf(indicator, words)} (${words.formatUnit(indicator.unit)})`;
}

function shown({ value, status }: DerivedValue, { indicator }: IndicatorDerivation, words: Words): string {
  if (value === null) return status === 'notCollected' ? words.missing.notCollected : words.missing.noCases;
  return words.formatNumber(value, catalogueIndicators.find(({ code }) => code === indicator)?.decimals ?? null);
}

function Endings({ found, home }: FoundProps) {
  const words = useWords();
  const today = isoDate(todayIso());
  const stock = found.flatMap(({ derivation }) =>
    derivation.kind === 'rows' && hasEnd(derivation.prepared.rule.timing) ? [derivation.prepared] : [],
  )[0];
  if (stock === undefined) return null;
  const counts = new Map<string, number>();
  const byPlace = new Map<string, number>();
  for (const { last, place } of endingWithin(stock, today, 12, homeScope(stock, home))) {
    const month = `${Math.floor(last / 10_000)}-${String(Math.floor(last / 100) % 100).padStart(2, '0')}`;
    counts.set(month, (counts.get(month) ?? 0) + 1);
    const name = place.text === '' ? words.derive.notStated : place.text;
    byPlace.set(name, (byPlace.get(name) ?? 0) + 1);
  }
  const months = [...counts].map(([month, count]) =>
    words.derive.endingIn(words.formatPeriod(periodAt(isoDate(`${month}-01`), 'month'), 'period'), count),
  );
  const places = [...byPlace].map(([name, count]) => words.derive.endingIn(name, count));
  return (
    <p className={styles.endings}>
      {words.derive.endings(months.join(words.common.listSeparator))}
      {places.length > 0 && words.derive.endingsByArea(places.join(words.common.listSeparator))}
    </p>
  );
}

function hasEnd(timing: {
  readonly kind: string;
  readonly validity?: { readonly until: readonly unknown[] };
}): boolean {
  return timing.kind === 'valid' && (timing.validity?.until.length ?? 0) > 0;
}
