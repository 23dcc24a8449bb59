// The tree of areas: choose one to change it, or add one.
import { getRouteApi, Link } from '@tanstack/react-router';
import { nameOf } from '../../words/nameOf';
import { areaOptions } from '../data/areaOptions';
import { useEntities } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { matchSearch } from '../words/matchSearch';
import { SearchField } from '../controls/SearchField';
import { useWords } from '../words/wordsContext';
import { AreaForm } from './AreaForm';
import styles from './Form.module.css';

const route = getRouteApi('/settings');

/** Stands in the address for an area that is being added. */
const NEW = '+';

export function AreaSettings() {
  const words = useWords();
  const entities = useEntities();
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const areas = entities.data?.areas ?? [];
  const matches = matchSearch(search.find ?? '');
  const options = areaOptions(areas, new Set(areas.map(({ code }) => code)), home);
  const chosen = areas.find(({ code }) => code === search.code) ?? null;
  return (
    <QueryView query={entities}>
      {() =>
        areas.length === 0 ? (
          <EmptyWorkspace title={words.overview.emptyTitle} text={words.overview.emptyText} />
        ) : (
          <div className={styles.columns}>
            <div className={styles.list}>
              <SearchField
                value={search.find ?? ''}
                onChange={(find) => void navigate({ search: { ...search, find: find || undefined }, replace: true })}
              />
              <ul>
                <li>
                  <Link
                    to="/settings"
                    search={{ ...search, code: NEW }}
                    className={search.code === NEW ? styles.chosen : styles.link}
                  >
                    {words.shell.addArea}
                  </Link>
                </li>
                {options
                  .filter(({ area }) => matches([area.code, area.name, area.nameEn ?? '', ...area.aliases].join('\n')))
                  .map(({ area, depth }) => (
                    <li key={area.code} style={{ paddingInlineStart: `${depth}rem` }}>
                      <Link
                        to="/settings"
                        search={{ ...search, code: area.code }}
                        className={area.code === chosen?.code ? styles.chosen : styles.link}
                      >
                        {nameOf(area, words)}
                      </Link>
                    </li>
                  ))}
              </ul>
            </div>
            <div className={styles.edit}>
              {chosen === null && search.code !== NEW ? (
                <p className={styles.muted}>{words.shell.chooseAreaText}</p>
              ) : (
                <AreaForm
                  key={search.code}
                  area={chosen}
                  areas={areas}
                  onAdded={(code) => void navigate({ search: { ...search, code } })}
                />
              )}
            </div>
          </div>
        )
      }
    </QueryView>
  );
}
