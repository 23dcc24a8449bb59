// The indicators that derive from a register, year by year, and what of it runs out in the next twelve months.
// Law: they are worked out beside the page.
import { useQuery } from '@tanstack/react-query';
import type { Endings, FoundIndicator, FoundValue, RegisterFindings } from '../../../analysis/derive/registerFindings';
import { catalogueIndicators } from '../../../catalogue/indicators';
import { type IsoDate, isoDate } from '../../../model/period';
import { nameOf } from '../../../words/nameOf';
import type { Words } from '../../../words/zh';
import { useHomeArea } from '../../data/useHomeArea';
import { useWorkspace } from '../../data/workspaceContext';
import { deriveFindings } from '../../derived/deriveFigures';
import { QueryView } from '../../states/QueryView';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import styles from './RegisterFindings.module.css';

/** `register`: its id. */
export function Findings({ register }: { readonly register: string }) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const home = useHomeArea();
  const today = isoDate(todayIso());
  const query = useQuery({
    queryKey: ['derived', 'findings', register, home, today],
    queryFn: () => deriveFindings({ workspace, register, home, today }),
  });
  return (
    <QueryView query={query}>
      {(found) =>
        found === null || found.indicators.length === 0 ? (
          <p>{words.derive.nothing}</p>
        ) : (
          <>
            <Years found={found} today={today} />
            {found.endings !== null && <EndingsLine endings={found.endings} />}
          </>
        )
      }
    </QueryView>
  );
}

function Years({ found, today }: { readonly found: RegisterFindings; readonly today: IsoDate }) {
  const words = useWords();
  return (
    <>
      <p className={styles.note}>{words.derive.caption(found.isUpToToday ? words.formatDate(today) : null)}</p>
      {/* A scrolling region must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.derive.panel}>
        <table className={styles.years}>
          <thead>
            <tr>
              <th scope="col">{words.derive.indicator}</th>
              {found.years.map((year) => (
                <th scope="col" key={year}>
                  {words.formatYear(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.indicators.map((one) => (
              <Line key={one.indicator} one={one} years={found.years} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Line({ one, years }: { readonly one: FoundIndicator; readonly years: readonly number[] }) {
  const words = useWords();
  const indicator = catalogueIndicators.find(({ code }) => code === one.indicator);
  const name =
    indicator === undefined ? one.indicator : `${nameOf(indicator, words)} (${words.formatUnit(indicator.unit)})`;
  return (
    <tr>
      <th scope="row">{name}</th>
      {one.values.map((value, at) => (
        <td key={years[at]}>{shown(value, indicator?.decimals ?? null, words)}</td>
      ))}
    </tr>
  );
}

function shown({ value, status }: FoundValue, decimals: number | null, words: Words): string {
  if (value === null) return status === 'notCollected' ? words.missing.notCollected : words.missing.noCases;
  return words.formatNumber(value, decimals);
}

function EndingsLine({ endings: { byMonth, byPlace } }: { readonly endings: Endings }) {
  const words = useWords();
  const separator = words.common.listSeparator;
  const months = byMonth.map(({ month, count }) => words.derive.endingIn(words.formatPeriod(month, 'period'), count));
  const places = byPlace.map(({ place, count }) =>
    words.derive.endingIn(place === '' ? words.derive.notStated : place, count),
  );
  return (
    <p className={styles.endings}>
      {words.derive.endings(months.join(separator))}
      {places.length > 0 && words.derive.endingsByArea(places.join(separator))}
    </p>
  );
}
