// Set-up of walls: screen, distance and hours, and a link for every board that opens it so.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isSubjectGone } from '../../analysis/boards';
import type { KnownIndex } from '../../analysis/known';
import type { Board } from '../../model/board';
import type { Words } from '../../words/zh';
import { useFigures } from '../data/queries';
import type { WallSearch } from '../routing/pageSearch';
import { Field } from '../settings/Field';
import form from '../settings/Form.module.css';
import { PageHead } from '../shell/PageHead';
import { Loading } from '../states/Loading';
import { NoFigures } from '../states/NoFigures';
import { QueryView } from '../states/QueryView';
import type { Figures } from '../../store/readFigures';
import { useWords } from '../words/wordsContext';
import { ButtonLink } from '../controls/ButtonLink';
import { boardName } from './boardName';
import { type Panels, PanelsField } from './PanelsField';
import { evenSeams } from './stretches';
import { BoardActions } from './editor/BoardActions';
import { useBoards } from './useBoards';
import { useWindowSize } from './useWindowSize';
import { mustAskHeight, surfaceOf, WALL_DEFAULTS, wallSetting } from './wallSetting';
import styles from './WallsPage.module.css';

const route = getRouteApi('/walls');

const CANVASES = ['1920x1080', '3840x2160', '3840x1080', '5760x1080', '1080x1920'] as const;

export function WallsPage() {
  const words = useWords();
  const figures = useFigures();
  return (
    <>
      <PageHead title={words.wall.setup.title} />
      <QueryView query={figures}>{(data) => <Walls figures={data} />}</QueryView>
    </>
  );
}

function Walls({ figures }: { readonly figures: Figures }) {
  const { setup } = useWords().wall;
  const search = route.useSearch();
  const { boards, isComing } = useBoards(figures, { area: search.area, period: search.period });
  const words = useWords();
  if (boards === null) return isComing ? <Loading /> : <NoFigures known={figures} />;
  return (
    <div className={styles.columns}>
      <section>
        <h2>{setup.boards}</h2>
        <ul className={styles.boards}>
          {[...boards.arranged, ...boards.made].map((board, at) => (
            <li key={board.id}>
              <Link to="/wall" search={{ ...search, board: board.id }}>
                {boardName(board, words)}
              </Link>
              <span>{pagesText(board, boards.index, words)}</span>
              <BoardActions board={board} arranged={boards.arranged[at] ?? null} search={search} />
            </li>
          ))}
        </ul>
        <p className={styles.create}>
          <ButtonLink to="/board" search={search}>
            {words.wall.editor.create}
          </ButtonLink>
        </p>
        <p className={styles.hint}>{setup.addressHint}</p>
        <p className={styles.hint}>{window.isSecureContext ? setup.secure : setup.plainHttp}</p>
      </section>
      <section>
        <h2>{setup.screen}</h2>
        <WallForm search={search} />
      </section>
    </div>
  );
}

/** How many pages, and how many of them name what is no longer known. */
function pagesText({ pages }: Board, index: KnownIndex, { wall, common }: Words): string {
  const gone = pages.filter(({ page }) => isSubjectGone(page, index)).length;
  const count = wall.setup.pages(pages.length);
  return gone === 0 ? count : [count, wall.setup.gonePages(gone)].join(common.clauseSeparator);
}

function WallForm({ search }: { readonly search: WallSearch }) {
  const { setup } = useWords().wall;
  const navigate = route.useNavigate();
  const setting = wallSetting(search);
  const { canvas, sizes } = surfaceOf(setting, useWindowSize());
  const isHeightAsked = mustAskHeight(setting, canvas);
  // Fields keep what is typed; after a choice of panels they begin anew.
  const [spliced, setSpliced] = useState(0);
  const change = (part: keyof WallSearch, value: string) =>
    void navigate({ search: { ...search, [part]: value === '' ? undefined : value }, replace: true });
  const number = (part: 'height' | 'distance' | 'seconds', label: string, step: string, usual: string) => (
    <Field label={label} {...(part === 'height' && isHeightAsked ? { hint: setup.askHeight } : {})}>
      <input
        type="number"
        min={step}
        step={step}
        placeholder={usual === '' && !isHeightAsked ? setup.usualHeight : undefined}
        required={usual === '' && isHeightAsked}
        defaultValue={search[part] ?? usual}
        onChange={(event) => change(part, event.target.value)}
      />
    </Field>
  );
  const text = (part: 'seams' | 'rowSeams' | 'rest' | 'dim', label: string, hint: string) => (
    <Field label={label} hint={hint}>
      <input
        key={spliced}
        defaultValue={search[part] ?? ''}
        onChange={(event) => change(part, event.target.value.trim())}
      />
    </Field>
  );
  const splice = ([across, down]: Panels) => {
    setSpliced((times) => times + 1);
    const places = (length: number, panels: number) => evenSeams(length, panels).join(',') || undefined;
    const seams = { seams: places(canvas.width, across), rowSeams: places(canvas.height, down) };
    void navigate({ search: { ...search, ...seams }, replace: true });
  };
  return (
    <div className={form.form}>
      {number('height', setup.height, '1', '')}
      {number('distance', setup.distance, '0.5', WALL_DEFAULTS.distance)}
      <Field label={setup.canvas}>
        <select value={search.canvas ?? ''} onChange={(event) => change('canvas', event.target.value)}>
          <option value="">{setup.thisScreen}</option>
          {CANVASES.map((one) => (
            <option key={one} value={one}>
              {one.replace('x', ' × ')}
            </option>
          ))}
        </select>
      </Field>
      <p role="status">{setup.smallest(sizes.label, `${canvas.width} × ${canvas.height}`)}</p>
      <PanelsField setting={setting} canvas={canvas} onChange={splice} />
      {text('seams', setup.seams, setup.seamsHint)}
      {text('rowSeams', setup.rowSeams, setup.rowSeamsHint)}
      {number('seconds', setup.seconds, '1', WALL_DEFAULTS.seconds)}
      {text('rest', setup.rest, setup.restHint)}
      {text('dim', setup.dim, setup.dimHint)}
    </div>
  );
}
