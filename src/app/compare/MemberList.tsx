// The areas or indicators that take part, to be ticked.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Figures } from '../../store/readFigures';
import { nameOf } from '../../words/nameOf';
import { readableUnit } from '../../words/readableValue';
import type { Words } from '../../words/zh';
import { SearchField } from '../controls/SearchField';
import { areaOptions } from '../data/areaOptions';
import { matchSearch } from '../words/matchSearch';
import { useWords } from '../words/wordsContext';
import type { CompareView } from './compareView';
import styles from './MemberList.module.css';

interface MemberListProps {
  readonly view: CompareView;
  readonly dataset: Figures;
  readonly home: string;
  readonly find: string;
}

interface Member {
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  readonly unit: string | null;
}

const route = getRouteApi('/compare');

export function MemberList({ view, dataset, home, find }: MemberListProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const members = useMemo(() => membersOf(view, dataset, home, words), [view, dataset, home, words]);
  const matches = matchSearch(find);
  const chosen = new Set(view.by === 'areas' ? view.areas : view.indicators);
  const choose = (code: string) => {
    const next = members.map((member) => member.code).filter((one) => (one === code) !== chosen.has(one));
    if (next.length === 0) return;
    // What was ticked last stands out, unless home takes part.
    const highlight = next.includes(code) && !next.includes(home) ? code : undefined;
    void navigate({
      search: (now) => (view.by === 'areas' ? { ...now, area: next, highlight } : { ...now, indicator: next }),
    });
  };
  return (
    <fieldset className={styles.members}>
      <legend className={styles.legend}>
        {view.by === 'areas' ? words.compare.chooseAreas : words.compare.chooseIndicators}
      </legend>
      <SearchField
        value={find}
        onChange={(text) => void navigate({ search: (now) => ({ ...now, find: text || undefined }), replace: true })}
      />
      <ul className={styles.list}>
        {members
          .filter(({ name, code }) => matches(`${name}\n${code}`))
          .map((member) => (
            <li key={member.code} style={{ paddingInlineStart: `${member.depth * 1.2}rem` }}>
              <label className={styles.member}>
                <input type="checkbox" checked={chosen.has(member.code)} onChange={() => choose(member.code)} />
                <span>
                  {member.name} {member.unit !== null && <small>{member.unit}</small>}
                </span>
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  );
}

function membersOf(view: CompareView, dataset: Figures, home: string, words: Words): Member[] {
  if (view.by === 'areas') {
    return areaOptions(dataset.areas, view.measuredAreas, home).map(({ area, depth }) => ({
      code: area.code,
      name: nameOf(area, words),
      depth,
      unit: null,
    }));
  }
  return dataset.indicators
    .filter(({ code }) => view.measuredIndicators.has(code))
    .map((indicator) => ({
      code: indicator.code,
      name: nameOf(indicator, words),
      depth: 0,
      unit: readableUnit(indicator.unit, words),
    }));
}
