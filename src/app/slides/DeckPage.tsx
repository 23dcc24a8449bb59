// A presentation from the data: the standard report to a meeting, the pages of a board, or charts that were chosen.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';
import { cultivationLadder } from '../../catalogue/stockMoves';
import type { ChosenChart } from '../../export/slides/deck/deckPages';
import type { DeckAsked } from '../../export/slides/deck/deckAsked';
import {
  boardOutline,
  chartOutline,
  type DeckPart,
  standardBoards,
  standardOutline,
} from '../../export/slides/deck/outline';
import { frequencyOf, isoDate, type Period } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import type { Figures } from '../../store/readFigures';
import type { Words } from '../../words/zh';
import { AreaChoice } from '../controls/AreaChoice';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { areaOptions, firstArea, observationsByArea } from '../data/areaOptions';
import { indexDataset, isUncut } from '../data/indexDataset';
import { useFigures, useImports, useSettings } from '../data/queries';
import { useHomeArea } from '../data/useHomeArea';
import { DerivedWork } from '../derived/DerivedWork';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { firstPeriod, overviewPeriods } from '../overview/overviewPeriods';
import { PeriodChoice } from '../overview/PeriodChoice';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { boardName } from '../wall/boardName';
import { forgetCharts, useChosenCharts } from './chosenCharts';
import { DeckOutline } from './DeckOutline';
import styles from './DeckPage.module.css';

const route = getRouteApi('/slides');

export function DeckPage() {
  const words = useWords();
  const stored = useFigures();
  const { figures: derived, ...work } = useDerived();
  const figures = useWithDerived(stored.data, derived);
  const home = useHomeArea();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const counts = useMemo(() => (figures === undefined ? new Map() : observationsByArea(figures, isUncut)), [figures]);
  const area = search.area ?? firstArea(counts, home);
  const periods = useMemo(
    () => (figures === undefined || area === null ? [] : overviewPeriods(figures, area)),
    [figures, area],
  );
  const period = search.period ?? firstPeriod(periods, todayIso());
  return (
    <>
      <PageHead title={words.deck.page.title}>
        {area !== null && figures !== undefined && (
          <AreaChoice
            options={areaOptions(figures.areas, new Set(counts.keys()), home)}
            value={area}
            onChoose={(chosen) => void navigate({ search: { ...search, area: chosen } })}
          />
        )}
        {period !== null && (
          <PeriodChoice
            periods={periods.includes(period) ? periods : [period, ...periods]}
            value={period}
            onChoose={(chosen) => void navigate({ search: { ...search, period: chosen } })}
          />
        )}
      </PageHead>
      <DerivedWork {...work} />
      <QueryView query={stored}>
        {(data) =>
          area === null || period === null ? (
            <NoFigures known={data} />
          ) : work.isComing ? (
            // Without what registers say, a slide would call a known figure unknown.
            <Loading />
          ) : (
            <Deck figures={figures ?? data} derived={derived.found} area={area} period={period} />
          )
        }
      </QueryView>
    </>
  );
}

interface DeckProps {
  readonly figures: Figures;
  readonly derived: readonly DerivedIndicator[];
  readonly area: string;
  readonly period: Period;
}

function Deck({ figures, derived, area, period }: DeckProps) {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = useChosenCharts();
  const imports = useImports().data;
  const office = useSettings().data?.displayName ?? null;
  const index = useMemo(() => indexDataset(figures, () => true, derived), [figures, derived]);
  const asked = useMemo((): DeckAsked | null => {
    if (imports === undefined) return null;
    const place = index.areas.get(area);
    const owner = office ?? (place === undefined ? area : nameOf(place, words));
    return { index, area, period, owner, imports, ladder: cultivationLadder, today: isoDate(todayIso()) };
  }, [index, area, period, office, imports, words]);
  const board = search.board ?? STANDARD;
  const parts = useMemo(
    () => (asked === null ? [] : partsOf(asked, board, chosen, words)),
    [asked, board, chosen, words],
  );
  if (asked === null) return <Loading />;
  const time = words.formatPeriod(period, frequencyOf(period) === 'year' ? 'period' : 'cumulative');
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={words.deck.page.content}
          options={contents(asked, words)}
          value={board}
          onChoose={(value) => void navigate({ search: { ...search, board: value === STANDARD ? undefined : value } })}
        />
        <p>
          {words.deck.page.chosen(chosen.length)}
          {chosen.length > 0 && (
            <Button weight="quiet" onClick={forgetCharts}>
              {words.deck.page.forget}
            </Button>
          )}
        </p>
      </div>
      <DeckOutline key={`${area} ${period} ${board}`} title={words.deck.title(asked.owner, time)} parts={parts} />
    </>
  );
}

const STANDARD = 'standard';
const CHOSEN = 'chosen';

function contents(asked: DeckAsked, words: Words): (readonly [string, string])[] {
  return [
    [STANDARD, words.deck.page.standard],
    [CHOSEN, words.deck.page.onlyChosen],
    ...standardBoards(asked, words).map((board) => [board.id, words.deck.page.board(boardName(board, words))] as const),
  ];
}

function partsOf(asked: DeckAsked, board: string, chosen: readonly ChosenChart[], words: Words): DeckPart[] {
  if (board === CHOSEN) return chartOutline(asked, chosen, words);
  const wanted = standardBoards(asked, words).find(({ id }) => id === board);
  return wanted === undefined ? standardOutline(asked, chosen, words) : boardOutline(asked, wanted, words);
}
