// One indicator: chosen from the list, shown with its trend, its definition and where each value came from.
import { getRouteApi } from '@tanstack/react-router';
import type { Entities } from '../../store/readEntities';
import { useEntities } from '../data/queries';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { Notice } from '../states/Notice';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { IndicatorDetail } from './IndicatorDetail';
import { IndicatorList } from './IndicatorList';
import styles from './IndicatorPage.module.css';

const route = getRouteApi('/indicator');

export function IndicatorPage() {
  const entities = useEntities();
  const words = useWords();
  if (entities.data === undefined) {
    return (
      <>
        <PageHead title={words.indicator.title} />
        <QueryView query={entities}>{() => null}</QueryView>
      </>
    );
  }
  return <Indicators entities={entities.data} />;
}

function Indicators({ entities: stored }: { readonly entities: Entities }) {
  const words = useWords();
  const { figures: derived, ...work } = useDerived();
  const entities = useWithDerived(stored, derived) ?? stored;
  const search = route.useSearch();
  const chosen = entities.indicators.find(({ code }) => code === search.code);
  if (entities.indicators.length === 0) {
    return (
      <>
        <PageHead title={words.indicator.title} />
        {work.isComing ? <Loading /> : <NoFigures known={{ blocks: [], tasks: entities.tasks }} />}
      </>
    );
  }
  return (
    <div className={styles.page}>
      <div className={chosen === undefined ? styles.listOnly : styles.list}>
        <IndicatorList indicators={entities.indicators} chosen={search.code} find={search.find ?? ''} />
      </div>
      <div className={styles.detail}>
        {chosen === undefined ? (
          <>
            <PageHead title={words.indicator.title} />
            <Notice
              title={words.indicator.chooseTitle}
              text={search.code === undefined ? words.indicator.chooseText : words.shell.unknownIndicator(search.code)}
            />
          </>
        ) : (
          <IndicatorDetail
            key={chosen.code}
            indicator={chosen}
            entities={entities}
            derived={derived.found}
            work={work}
          />
        )}
      </div>
    </div>
  );
}
