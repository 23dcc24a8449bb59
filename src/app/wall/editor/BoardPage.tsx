// The page on which a board is arranged: one of its own, a copy of another, or a new one.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { findBoard } from '../../../analysis/boards';
import type { ArrangedBoard, Board } from '../../../model/board';
import type { Words } from '../../../words/zh';
import { useFigures } from '../../data/queries';
import type { BoardSearch } from '../../routing/pageSearch';
import { PageHead } from '../../shell/PageHead';
import { Loading } from '../../states/Loading';
import { NoFigures } from '../../states/NoFigures';
import { QueryView } from '../../states/QueryView';
import type { Figures } from '../../../store/readFigures';
import { useWords } from '../../words/wordsContext';
import { boardName } from '../boardName';
import { type Boards, useBoards } from '../useBoards';
import { useWindowSize } from '../useWindowSize';
import { surfaceOf, wallSetting } from '../wallSetting';
import { type BoardDraft, draftOf, NEW_BOARD } from './boardDraft';
import { BoardEditor } from './BoardEditor';

const route = getRouteApi('/board');

/** What a screen for meetings has, where the address of the wall says nothing else. */
const USUAL_CANVAS = '1920x1080';

export function BoardPage() {
  const words = useWords();
  const figures = useFigures();
  return (
    <>
      <PageHead title={words.wall.editor.heading} />
      <QueryView query={figures}>{(data) => <Asked figures={data} />}</QueryView>
    </>
  );
}

function Asked({ figures }: { readonly figures: Figures }) {
  const { editor } = useWords().wall;
  const search = route.useSearch();
  const { boards, isComing } = useBoards(figures, { area: search.area, period: search.period });
  if (boards === null) return isComing ? <Loading /> : <NoFigures known={figures} />;
  const stored = search.board === undefined ? null : (boards.arranged.find(({ id }) => id === search.board) ?? null);
  if (search.board !== undefined && stored === null) {
    return (
      <p>
        {editor.notFound} <Link to="/walls">{editor.toBoards}</Link>
      </p>
    );
  }
  return <Arranging key={search.board ?? search.copy ?? ''} {...{ boards, stored, search }} />;
}

interface ArrangingProps {
  readonly boards: Boards;
  readonly stored: ArrangedBoard | null;
  readonly search: BoardSearch;
}

function Arranging({ boards, stored, search }: ArrangingProps) {
  const words = useWords();
  const navigate = route.useNavigate();
  const { width, height } = useWindowSize();
  const surface = useMemo(
    () => surfaceOf(wallSetting({ ...search, canvas: search.canvas ?? USUAL_CANVAS }), { width, height }),
    [search, width, height],
  );
  // The state that the person saw is the one their edit changes.
  const [opened] = useState(() => ({ stored, first: firstDraft(stored, copied(boards, search.copy), words) }));
  const { board: _board, copy: _copy, ...wall } = search;
  return (
    <BoardEditor
      {...{ boards, surface }}
      stored={opened.stored}
      first={opened.first}
      onDone={() => void navigate({ to: '/walls', search: wall })}
    />
  );
}

function copied({ arranged, made }: Boards, id: string | undefined): Board | null {
  return id === undefined ? null : findBoard([...arranged, ...made], id);
}

function firstDraft(stored: ArrangedBoard | null, copy: Board | null, words: Words): BoardDraft {
  if (stored !== null) return draftOf(stored, stored.name);
  return copy === null ? NEW_BOARD : draftOf(copy, words.wall.editor.copyOf(boardName(copy, words)));
}
