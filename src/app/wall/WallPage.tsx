// The wall: a board of the workspace, playing. Its address holds every setting, so that a kiosk needs only a URL.
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { findBoard } from '../../analysis/boards';
import type { Figures } from '../../store/readFigures';
import { useFigures } from '../data/queries';
import { Loading } from '../states/Loading';
import { useFollowing } from '../following/useFollowing';
import { useWallTrouble } from './useWallTrouble';
import { WallGuard } from './WallGuard';
import { QueryView } from '../states/QueryView';
import { useWords } from '../words/wordsContext';
import { layoutFrames } from './layoutFrames';
import { makeContent } from './makeContent';
import { screenFact } from './screenFact';
import { truthFacts } from './truthFacts';
import { type Boards, useBoards } from './useBoards';
import { useChangedCodes } from './useChangedCodes';
import { useNow } from './useNow';
import { useRestart } from './useRestart';
import { useWakeLock } from './useWakeLock';
import { useWallAsked } from './useWallAsked';
import { useWindowSize } from './useWindowSize';
import { shortNames } from '../../chart/shortNames';
import { nameOf } from '../../words/nameOf';
import { Wall } from './Wall';
import styles from './Wall.module.css';
import { dwellOf, surfaceOf, type WallSetting, wallSetting } from './wallSetting';

const route = getRouteApi('/wall');

/** More names than this of what changed are counted. */
const MOST_NAMES = 2;

export function WallPage() {
  const words = useWords();
  const figures = useFigures();
  const trouble = useWallTrouble(figures.error);
  useWakeLock();
  useRestart();
  useEffect(() => {
    document.title = `${words.wall.setup.title} · ${words.app.fullName}`;
    document.documentElement.lang = words.htmlLanguage;
  }, [words]);
  return (
    <main className={styles.page}>
      <WallGuard>
        {figures.data === undefined ? (
          <QueryView query={figures}>{() => null}</QueryView>
        ) : (
          // What was read last plays on where it cannot be read anew, and the foot says so.
          <Playing figures={figures.data} trouble={trouble} />
        )}
      </WallGuard>
    </main>
  );
}

function Playing({ figures, trouble }: { readonly figures: Figures; readonly trouble: string }) {
  const words = useWords();
  const search = route.useSearch();
  const setting = useMemo(() => wallSetting(search), [search]);
  const { boards, isComing } = useBoards(figures, { area: search.area, period: search.period });
  // A picture that changes after a second would say that its figures have changed.
  if (isComing) return <Loading />;
  if (boards === null) return <p className={styles.nothing}>{words.wall.nothing}</p>;
  return <BoardOnWall key={setting.board} boards={boards} setting={setting} trouble={trouble} />;
}

interface BoardOnWallProps {
  readonly boards: Boards;
  readonly setting: WallSetting;
  readonly trouble: string;
}

function BoardOnWall({ boards, setting, trouble }: BoardOnWallProps) {
  const words = useWords();
  const now = useNow();
  const [opened] = useState(now);
  const minutes = Math.floor((now.getTime() - opened.getTime()) / 60_000);
  const { width, height } = useWindowSize();
  const rows = useMemo(() => boards.groups.flatMap((group) => group.rows), [boards]);
  const codes = useChangedCodes(rows, now);
  const surface = useMemo(() => surfaceOf(setting, { width, height }), [setting, width, height]);
  const { arranged, made } = boards;
  const found = useMemo(() => findBoard([...arranged, ...made], setting.board), [arranged, made, setting.board]);
  const board = found ?? made[0];
  const asked = useWallAsked(boards, board?.pages ?? []);
  const { imports } = asked;
  const contents = useMemo(() => makeContent(board?.pages ?? [], asked, words), [board, asked, words]);
  const publication = useFollowing()?.following.publication ?? null;
  const facts = useMemo(() => {
    const names = codes.map((code) => boards.index.indicators.get(code)).filter((one) => one !== undefined);
    const changed = shortNames(
      names.map((one) => nameOf(one, words)),
      MOST_NAMES,
      words,
    );
    const freshness = { imports, now, changed, publication, trouble };
    const gone = found === null ? words.wall.boardGone(setting.board) : '';
    const screen = screenFact(setting, surface.canvas, minutes, words);
    return contents.map((content) =>
      [gone, ...truthFacts(content.truth, freshness, words), screen].filter((fact) => fact !== ''),
    );
  }, [contents, imports, now, publication, trouble, codes, boards, found, setting, surface, minutes, words]);
  // The clock goes on every minute; what is said of the figures changes once a day.
  const said = JSON.stringify(facts);
  const frames = useMemo(() => {
    const lines = JSON.parse(said) as string[][];
    return contents.flatMap((content, at) => {
      const dwellSeconds = dwellOf(content.dwellSeconds, setting, board?.dwellSeconds ?? null);
      return layoutFrames(content, surface, lines[at] ?? [], words).map((frame) => ({ ...frame, dwellSeconds }));
    });
  }, [contents, surface, said, setting, board, words]);
  if (frames.length === 0) return <p className={styles.nothing}>{words.wall.nothingOnBoard}</p>;
  return <Wall frames={frames} surface={surface} setting={setting} now={now} window={{ width, height }} />;
}
