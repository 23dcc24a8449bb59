// Registers (台账): choose one, search it, read its rows; columns withheld for privacy are named.
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import type { Register } from '../../model/register';
import { Choice } from '../controls/Choice';
import { SearchField } from '../controls/SearchField';
import { useRegisters } from '../data/queries';
import { PageHead } from '../shell/PageHead';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { findRows } from './findRows';
import styles from './RegistersPage.module.css';
import { RegisterTable } from './RegisterTable';

const route = getRouteApi('/registers');

export function RegistersPage() {
  const words = useWords();
  const registers = useRegisters();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const all = registers.data ?? [];
  const chosen = all.find((register) => register.id === search.register) ?? all[0];
  return (
    <>
      <PageHead title={words.registers.title}>
        {chosen !== undefined && (
          <>
            <Choice
              label={words.registers.title}
              options={all.map((register) => ({ value: register.id, label: register.name }))}
              value={chosen.id}
              onChoose={(register) => void navigate({ search: { register } })}
            />
            <SearchField
              value={search.find ?? ''}
              onChange={(find) => void navigate({ search: { ...search, find: find || undefined }, replace: true })}
            />
          </>
        )}
      </PageHead>
      <QueryView query={registers}>
        {() =>
          chosen === undefined ? (
            <EmptyWorkspace title={words.registers.emptyTitle} text={words.registers.emptyText} />
          ) : (
            <RegisterView register={chosen} find={search.find ?? ''} />
          )
        }
      </QueryView>
    </>
  );
}

function RegisterView({ register, find }: { readonly register: Register; readonly find: string }) {
  const words = useWords();
  const search = useDeferredValue(find);
  const rows = useMemo(() => findRows(register.rows, search), [register, search]);
  const key = register.key.map((position) => register.columns[position]?.name ?? '');
  return (
    <>
      <p className={styles.facts} role="status">
        {words.shell.rowsFound(rows.length, register.rows.length)}
        {key.length > 0 && ` · ${words.registers.key}${words.common.colon}${key.join(words.common.listSeparator)}`}
      </p>
      {register.withheld.length > 0 && (
        <p className={styles.withheld}>
          {words.registers.withheld(register.withheld.join(words.common.listSeparator))}
        </p>
      )}
      {rows.length === 0 ? <p>{words.common.searchNothing}</p> : <RegisterTable register={register} rows={rows} />}
    </>
  );
}
