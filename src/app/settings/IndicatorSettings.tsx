// The catalogue of indicators: choose one, change what is known about it.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Indicator } from '../../model/indicator';
import { nameOf } from '../../words/nameOf';
import { SearchField } from '../controls/SearchField';
import { useEntities } from '../data/queries';
import { findIndicators } from '../indicator/findIndicators';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import styles from './Form.module.css';
import { IndicatorForm } from './IndicatorForm';

const NONE: readonly Indicator[] = [];
const route = getRouteApi('/settings');

export function IndicatorSettings() {
  const words = useWords();
  const entities = useEntities();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const indicators = entities.data?.indicators ?? NONE;
  const found = useMemo(() => findIndicators(indicators, search.find ?? ''), [indicators, search.find]);
  const chosen = indicators.find(({ code }) => code === search.code);
  return (
    <QueryView query={entities}>
      {() =>
        indicators.length === 0 ? (
          <EmptyWorkspace title={words.overview.emptyTitle} text={words.overview.emptyText} />
        ) : (
          <div className={styles.columns}>
            <div className={styles.list}>
              <SearchField
                value={search.find ?? ''}
                onChange={(find) => void navigate({ search: { ...search, find: find || undefined }, replace: true })}
              />
              <ul>
                {found.map((indicator) => (
                  <li key={indicator.code}>
                    <Link
                      to="/settings"
                      search={{ ...search, code: indicator.code }}
                      className={indicator.code === chosen?.code ? styles.chosen : styles.link}
                    >
                      {nameOf(indicator, words)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
            <div className={styles.edit}>
              {chosen === undefined ? (
                <p className={styles.muted}>{words.indicator.chooseText}</p>
              ) : (
                <IndicatorForm key={chosen.code} indicator={chosen} />
              )}
            </div>
          </div>
        )
      }
    </QueryView>
  );
}
