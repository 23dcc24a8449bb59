// `tidemark deck`: a presentation of a workspace, the standard report or the pages of a board, for a job in the night.
// Law: what is asked for and not there is a sentence, and nothing is written.
import { findBoard } from '../analysis/boards';
import { withDerived } from '../analysis/derive/withDerived';
import { indexKnown } from '../analysis/known';
import { cultivationLadder } from '../catalogue/stockMoves';
import { deckDesk, type DeckDesk, deckTitle } from '../export/slides/deck/deckDesk';
import { boardOutline, type DeckPart, pagesWithoutSlides, standardOutline } from '../export/slides/deck/outline';
import type { Room } from '../export/slides/slideLook';
import { writeDeck } from '../export/slides/writeDeck';
import { buildNameIndex, matchArea } from '../intake/names';
import type { WorkspaceContent } from '../model/importLog';
import type { IsoDate } from '../model/period';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { askedOfWorkspace } from './askedOfWorkspace';
import { derivedOfWorkspace } from './derivedOfWorkspace';
import { earlierStates } from './earlierStates';
import { makeFile } from './makeFile';
import { designOf } from './designOf';
import type { DeckCommand } from './parseDeck';
import type { Streams } from './runRead';

/** Returns the exit status. */
export function runDeck(command: DeckCommand, words: Words, streams: Streams): Promise<number> {
  return makeFile(
    command,
    async (content, today, made) => {
      const design = designOf(command.template, words);
      if (typeof design === 'string') return design;
      const desk = deskOf(command, content, today, design.look.page.body, words);
      if (desk === null) return words.derive.unknownArea(command.area ?? '');
      const parts = partsOf(command, desk);
      if (typeof parts === 'string') return parts;
      const slides = parts.filter(({ isIn }) => isIn).flatMap((part) => part.slides);
      // The cover alone says nothing.
      if (slides.length < 2) return words.cli.deckEmpty(desk.time);
      const bytes = await writeDeck(deckTitle(desk), slides, made, { design });
      return { bytes, said: [words.cli.deckWritten(command.output, slides.length), ...unsaid(command, parts, desk)] };
    },
    words,
    streams,
  );
}

/** Null where the area is not known. */
function deskOf(
  command: DeckCommand,
  content: WorkspaceContent,
  today: IsoDate,
  room: Room,
  words: Words,
): DeckDesk | null {
  const asked = askedOfWorkspace(content, today, words);
  const { index, desk, office, imports, area: home } = asked;
  const derived = derivedOfWorkspace(asked);
  const whole = indexKnown(withDerived(index.known, derived), index.remarks, derived.found);
  const names = buildNameIndex([], [...desk.areas.values()]);
  const area = command.area === null ? home : matchArea(names, command.area)?.code;
  if (area === undefined) return null;
  const place = desk.areas.get(area);
  const owner = area === home ? office : place === undefined ? area : nameOf(place, words);
  const { period } = command;
  const arranged = asked.dataset.boards;
  const earlier = earlierStates(content, arranged, whole, today, words);
  const shown = { arranged, earlier, ladder: cultivationLadder };
  const given = { index: whole, area, period, owner, imports, ...shown, today, room };
  return deckDesk(given, words);
}

/** Which pages of the board gave no slide; nothing where all did. */
function unsaid({ board }: DeckCommand, parts: readonly DeckPart[], desk: DeckDesk): string[] {
  const shown = board === null ? null : findBoard(desk.boards, board);
  const names = shown === null ? [] : pagesWithoutSlides(shown, parts, desk);
  return names.length === 0 ? [] : [desk.words.deck.withoutSlides(names.join(desk.words.common.listSeparator))];
}

/** The parts, or the sentence that says why there are none. */
function partsOf({ board }: DeckCommand, desk: DeckDesk): DeckPart[] | string {
  if (board === null) return standardOutline(desk, []);
  const wanted = findBoard(desk.boards, board);
  if (wanted !== null) return boardOutline(desk, wanted);
  const known = desk.boards.map(({ id, name }) => name ?? id);
  return desk.words.cli.unknownBoard(board, known);
}
