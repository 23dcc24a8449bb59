// Arranges a board: its name, its pages in their order, and how the chosen one will look on the wall's own canvas.
import { type ReactNode, useId, useMemo, useState } from 'react';
import { isSubjectGone } from '../../../analysis/boards';
import type { ArrangedBoard, BoardPage } from '../../../model/board';
import { NO_CHANGE } from '../../../model/change';
import { samePlain } from '../../../model/samePlain';
import { Button } from '../../controls/Button';
import { Confirm } from '../../controls/Confirm';
import { FaultyField } from '../../controls/FaultyField';
import { useLeaveGuard } from '../../controls/useLeaveGuard';
import { newId } from '../../desk/newId';
import { useSaving } from '../../desk/useSaving';
import { ActionError } from '../../states/ActionError';
import { todayIso } from '../../words/localTime';
import { useWords } from '../../words/wordsContext';
import { layoutPage } from '../layoutFrames';
import { makeContent } from '../makeContent';
import type { Surface } from '../surface';
import { truthFacts } from '../truthFacts';
import type { Boards } from '../useBoards';
import { useNow } from '../useNow';
import { useWallAsked } from '../useWallAsked';
import { WALL_DEFAULTS } from '../wallSetting';
import { AddPage } from './AddPage';
import styles from './BoardEditor.module.css';
import {
  type BoardDraft,
  boardOf,
  changedPage,
  type DraftPage,
  faultsOf,
  isSound,
  NO_FAULTS,
  movedPage,
  ownId,
  playedOf,
  withoutPage,
  withPage,
} from './boardDraft';
import { offeredPages } from './offeredPages';
import { PageFields } from './PageFields';
import { PageList } from './PageList';
import { PagePreview } from './PagePreview';

interface BoardEditorProps {
  readonly boards: Boards;
  readonly surface: Surface;
  /** What is stored; null for a new board. */
  readonly stored: ArrangedBoard | null;
  readonly first: BoardDraft;
  readonly onDone: () => void;
}

export function BoardEditor({ boards, surface, stored, first, onDone }: BoardEditorProps) {
  const words = useWords();
  const { editor } = words.wall;
  const [draft, setDraft] = useState(first);
  const [chosen, setChosen] = useState<number | null>(first.pages[0]?.key ?? null);
  const [isChecked, setChecked] = useState(false);
  const [isDone, setDone] = useState(false);
  const saving = useSaving(() => {
    setDone(true);
    onDone();
  });
  const isDirty = !samePlain(draft, first);
  const leaving = useLeaveGuard(isDirty && !saving.isRunning && !isDone);
  const others = boards.arranged.filter(({ id }) => id !== stored?.id).map(({ name }) => name);
  const found = faultsOf(draft, others);
  // What is missing is marked once somebody tried to save.
  const faults = isChecked ? found : NO_FAULTS;
  const page = draft.pages.find(({ key }) => key === chosen) ?? null;
  const offered = useMemo(() => offeredPages(boards, todayIso(), words), [boards, words]);

  const add = (added: BoardPage) => {
    setDraft(withPage(draft, added, chosen));
    setChosen(draft.nextKey);
  };
  const remove = (key: number) => {
    const at = draft.pages.findIndex((one) => one.key === key);
    const next = draft.pages[at + 1] ?? draft.pages[at - 1];
    setDraft(withoutPage(draft, key));
    if (chosen === key) setChosen(next?.key ?? null);
  };
  const save = () => {
    setChecked(true);
    if (!isSound(found)) return;
    const after = boardOf(draft, stored?.id ?? ownId(newId()));
    const change = { key: after.id, before: stored, after };
    saving.save({ ...NO_CHANGE, boards: samePlain(stored, after) ? [] : [change] }, editor.noteSaved(after.name));
  };

  return (
    <>
      <div className={styles.head}>
        <FaultyField label={editor.name} fault={faults.name === null ? null : editor.faults[faults.name]}>
          {(field) => (
            <input
              {...field}
              value={draft.name}
              autoComplete="off"
              onChange={({ target }) => setDraft({ ...draft, name: target.value })}
            />
          )}
        </FaultyField>
        <FaultyField
          label={editor.boardSeconds}
          hint={editor.boardSecondsHint}
          fault={faults.seconds === null ? null : editor.faults[faults.seconds]}
        >
          {(field) => (
            <input
              {...field}
              inputMode="numeric"
              value={draft.seconds}
              placeholder={WALL_DEFAULTS.seconds}
              autoComplete="off"
              onChange={({ target }) => setDraft({ ...draft, seconds: target.value })}
            />
          )}
        </FaultyField>
        <label className={styles.public}>
          <input
            type="checkbox"
            checked={draft.isPublic}
            onChange={({ target }) => setDraft({ ...draft, isPublic: target.checked })}
          />
          {editor.isPublic}
        </label>
      </div>
      <div className={styles.columns}>
        <Pages>
          <PageList
            pages={draft.pages}
            chosen={chosen}
            index={boards.index}
            faults={faults.ofPages}
            onChoose={setChosen}
            onMove={(key, to) => setDraft(movedPage(draft, key, to))}
            onRemove={remove}
          />
          {draft.pages.length === 0 && (
            <p className={isChecked ? styles.fault : styles.hint} role={isChecked ? 'alert' : undefined}>
              {editor.faults.noPages}
            </p>
          )}
          <AddPage offered={offered} onAdd={add} />
        </Pages>
        {page !== null && (
          <Chosen
            // Another page has other fields.
            key={page.key}
            {...{ page, boards, surface }}
            boardSeconds={draft.seconds}
            fault={faults.ofPages.get(page.key) ?? null}
            onChange={(change) => setDraft(changedPage(draft, page.key, change))}
          />
        )}
      </div>
      <div className={styles.end}>
        <Button weight="main" disabled={saving.isRunning} onClick={save}>
          {words.common.save}
        </Button>
        <Button onClick={onDone}>{words.common.cancel}</Button>
        {isChecked && !isSound(found) && (
          <span className={styles.fault} role="alert">
            {editor.notSaved}
          </span>
        )}
        <ActionError error={saving.error} />
      </div>
      {leaving.isAsked && (
        <Confirm
          danger
          title={words.taskEdit.discard}
          action={words.taskEdit.discardYes}
          onCancel={leaving.stay}
          onConfirm={leaving.leave}
        >
          <p>{words.taskEdit.discardText}</p>
        </Confirm>
      )}
    </>
  );
}

function Pages({ children }: { readonly children: ReactNode }) {
  const { editor } = useWords().wall;
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.list}>
      <h2 id={id}>{editor.pages}</h2>
      <p className={styles.hint}>{editor.moveHint}</p>
      {children}
    </section>
  );
}

interface ChosenProps {
  readonly page: DraftPage;
  readonly boards: Boards;
  readonly surface: Surface;
  readonly boardSeconds: string;
  readonly fault: ReturnType<typeof faultsOf>['name'];
  readonly onChange: (change: Partial<Omit<DraftPage, 'key'>>) => void;
}

function Chosen({ page, boards, surface, boardSeconds, fault, onChange }: ChosenProps) {
  const words = useWords();
  const id = useId();
  const { usualTitle, laidOut } = usePreview(page, boards, surface);
  return (
    <section aria-labelledby={id} className={styles.chosen}>
      <h2 id={id}>{words.wall.editor.preview}</h2>
      <PagePreview laidOut={laidOut} surface={surface} isGone={isSubjectGone(page.page, boards.index)} />
      <PageFields
        draft={page}
        usualTitle={usualTitle}
        usualSeconds={boardSeconds.trim() === '' ? WALL_DEFAULTS.seconds : boardSeconds}
        fault={fault}
        onChange={onChange}
      />
    </section>
  );
}

/** The page as it would stand on the wall this minute. */
function usePreview(page: DraftPage, boards: Boards, surface: Surface) {
  const words = useWords();
  const now = useNow();
  const played = useMemo(() => playedOf(page), [page]);
  const asked = useWallAsked(
    boards,
    useMemo(() => [played], [played]),
  );
  return useMemo(() => {
    const [usual] = makeContent([{ ...played, title: null }], asked, words);
    if (usual === undefined) return { usualTitle: '', laidOut: null };
    const content = { ...usual, title: played.title ?? usual.title };
    const freshness = { imports: asked.imports, now, changed: '', publication: null, trouble: '' };
    const facts = truthFacts(content.truth, freshness, words);
    return { usualTitle: usual.title, laidOut: layoutPage(content, surface, facts, words) };
  }, [played, asked, surface, now, words]);
}
