// A presentation from the data: the standard report to a meeting, the pages of a board, or charts that were chosen.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { findBoard } from '../../analysis/boards';
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';
import { cultivationLadder } from '../../catalogue/stockMoves';
import type { ChosenChart } from '../../export/slides/deck/deckPages';
import { deckDesk, type DeckDesk, deckTitle } from '../../export/slides/deck/deckDesk';
import {
  boardOutline,
  chosenOutline,
  type DeckPart,
  pagesWithoutSlides,
  standardOutline,
} from '../../export/slides/deck/outline';
import type { PlayedPage } from '../../model/board';
import type { ImportRecord } from '../../model/importRecord';
import type { Period } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import type { Figures } from '../../store/readFigures';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { indexDataset } from '../data/indexDataset';
import { useFigures, useImports, useSettings } from '../data/queries';
import { DerivedWork } from '../derived/DerivedWork';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { PlaceAndTimeChoice } from '../overview/PlaceAndTimeChoice';
import { usePlaceAndTime } from '../overview/usePlaceAndTime';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import { boardName } from '../wall/boardName';
import { useEarlierIndexes } from '../wall/useEarlierIndexes';
import { forgetCharts, useChosenCharts } from './chosenCharts';
import { DeckOutline } from './DeckOutline';
import styles from './DeckPage.module.css';
import { TemplateChoice } from './TemplateChoice';
import { useDeckDesign } from './useDeckDesign';

const route = getRouteApi('/slides');

export function DeckPage() {
  const words = useWords();
  const stored = useFigures();
  const { figures: derived, ...work } = useDerived();
  const known = useWithDerived(stored.data, derived);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shown = usePlaceAndTime(search, known, derived);
  const { area, period } = shown;
  return (
    <>
      <PageHead title={words.deck.page.title}>
        <PlaceAndTimeChoice shown={shown} onChoose={(chosen) => void navigate({ search: { ...search, ...chosen } })} />
      </PageHead>
      <DerivedWork {...work} />
      <QueryView query={stored}>
        {(data) =>
          work.isComing ? (
            // Without what registers say, a slide would call a known figure unknown.
            <Loading />
          ) : area === null || period === null ? (
            <NoFigures known={data} />
          ) : (
            <Deck figures={known ?? data} derived={derived.found} area={area} period={period} />
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
  const design = useDeckDesign();
  const { boards: arranged } = figures;
  const index = useMemo(() => indexDataset(figures, () => true, derived), [figures, derived]);
  const own = arranged.find(({ id }) => id === search.board);
  const earlier = useEarlierIndexes(own?.pages ?? NO_PAGES, index, imports ?? NO_IMPORTS, false);
  const desk = useMemo((): DeckDesk | null => {
    if (imports === undefined || design === null) return null;
    const place = index.areas.get(area);
    const owner = office ?? (place === undefined ? area : nameOf(place, words));
    const room = design.design.look.page.body;
    const today = todayIso();
    const shown = { arranged, earlier, ladder: cultivationLadder };
    return deckDesk({ index, area, period, owner, imports, ...shown, today, room }, words);
  }, [index, area, period, office, imports, arranged, earlier, design, words]);
  const content = search.board ?? STANDARD;
  const parts = useMemo(() => (desk === null ? [] : partsOf(desk, content, chosen)), [desk, content, chosen]);
  if (desk === null || design === null) return <Loading />;
  const board = findBoard(desk.boards, content);
  const silent = board === null ? [] : pagesWithoutSlides(board, parts, desk);
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={words.deck.page.content}
          options={contents(desk)}
          value={content}
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
      <TemplateChoice chosen={design} />
      {silent.length > 0 && <p>{words.deck.withoutSlides(silent.join(words.common.listSeparator))}</p>}
      <DeckOutline key={`${area} ${period} ${content}`} title={deckTitle(desk)} parts={parts} design={design.design} />
    </>
  );
}

const NO_PAGES: readonly PlayedPage[] = [];
const NO_IMPORTS: readonly ImportRecord[] = [];
const STANDARD = 'standard';
const CHOSEN = 'chosen';

function contents({ boards, words }: DeckDesk): (readonly [string, string])[] {
  const { page } = words.deck;
  return [
    [STANDARD, page.standard],
    [CHOSEN, page.onlyChosen],
    ...boards.map((board) => [board.id, page.board(boardName(board, words))] as const),
  ];
}

function partsOf(desk: DeckDesk, content: string, chosen: readonly ChosenChart[]): DeckPart[] {
  if (content === CHOSEN) return chosenOutline(desk, chosen);
  const board = findBoard(desk.boards, content);
  return board === null ? standardOutline(desk, chosen) : boardOutline(desk, board);
}
