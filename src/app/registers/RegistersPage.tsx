// Registers (台账): choose one, ask its columns, read its rows; columns withheld for privacy are named.
import { getRouteApi } from '@tanstack/react-router';
import { Choice } from '../controls/Choice';
import { SearchField } from '../controls/SearchField';
import { useRegister, useRegisterHeads } from '../data/queries';
import { UndecidedRegisters } from '../derived/UndecidedRegisters';
import { PageHead } from '../shell/PageHead';
import { EmptyWorkspace } from '../states/EmptyWorkspace';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { RegisterView } from './RegisterView';

const route = getRouteApi('/registers');

export function RegistersPage() {
  const words = useWords();
  const heads = useRegisterHeads();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const all = heads.data ?? [];
  const chosen = all.find(({ id }) => id === search.register) ?? all[0];
  return (
    <>
      <PageHead title={words.registers.title}>
        {chosen !== undefined && (
          <>
            <Choice
              label={words.registers.title}
              options={all.map(({ id, name }) => ({ value: id, label: name }))}
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
      <UndecidedRegisters />
      <QueryView query={heads}>
        {() =>
          chosen === undefined ? (
            <EmptyWorkspace title={words.registers.emptyTitle} text={words.registers.emptyText} />
          ) : (
            <OneRegister key={chosen.id} id={chosen.id} />
          )
        }
      </QueryView>
    </>
  );
}

function OneRegister({ id }: { readonly id: string }) {
  const register = useRegister(id);
  return <QueryView query={register}>{(read) => read !== null && <RegisterView register={read} />}</QueryView>;
}
