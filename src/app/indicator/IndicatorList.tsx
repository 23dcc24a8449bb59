// The indicators to choose from, by category, with a search; each is a link.
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import type { Indicator } from '../../model/indicator';
import { SearchField } from '../controls/SearchField';
import { inCategoryOrder } from '../../analysis/categoryOrder';
import { addressOf } from '../routing/addressOf';
import { nameOf } from '../../words/nameOf';
import { useWords } from '../words/wordsContext';
import { findIndicators } from './findIndicators';
import styles from './IndicatorList.module.css';

interface IndicatorListProps {
  readonly indicators: readonly Indicator[];
  readonly chosen: string | undefined;
  readonly find: string;
}

const route = getRouteApi('/indicator');

export function IndicatorList({ indicators, chosen, find }: IndicatorListProps) {
  const words = useWords();
  const { area } = route.useSearch();
  const navigate = route.useNavigate();
  const groups = useMemo(() => groupsOf(findIndicators(indicators, find)), [indicators, find]);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    // Only the list itself may move, never the page.
    const [groupsBox, current] = [list.current?.lastElementChild, list.current?.querySelector('[aria-current]')];
    if (!(groupsBox instanceof HTMLElement) || !(current instanceof HTMLElement)) return;
    const offset = current.getBoundingClientRect().top - groupsBox.getBoundingClientRect().top;
    if (offset < 0 || offset > groupsBox.clientHeight - 30) groupsBox.scrollTop += offset - groupsBox.clientHeight / 2;
  }, [chosen]);
  return (
    <nav ref={list} className={styles.list} aria-label={words.indicator.title}>
      <SearchField
        value={find}
        onChange={(text) => void navigate({ search: (now) => ({ ...now, find: text || undefined }), replace: true })}
      />
      <div className={styles.groups}>
        {groups.length === 0 && <p className={styles.nothing}>{words.common.searchNothing}</p>}
        {groups.map(({ category, members }) => (
          <section key={category ?? ''}>
            <h2 className={styles.category}>
              {category === null ? words.overview.withoutCategory : words.shell.categoryName(category)}
            </h2>
            <ul>
              {members.map((indicator) => (
                <li key={indicator.code}>
                  <a
                    href={addressOf('/indicator', { area, find: find || undefined, code: indicator.code })}
                    className={indicator.code === chosen ? styles.chosen : styles.link}
                    aria-current={indicator.code === chosen ? 'page' : undefined}
                  >
                    {nameOf(indicator, words)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

function groupsOf(indicators: readonly Indicator[]) {
  const groups = new Map<string | null, Indicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.category);
    if (group === undefined) groups.set(indicator.category, [indicator]);
    else group.push(indicator);
  }
  return inCategoryOrder([...groups].map(([category, members]) => ({ category, members })));
}
