// `tidemark deck`: a presentation of a workspace, the standard report or the pages of a board, for a job in the night.
// Law: what is asked for and not there is a sentence, and nothing is written.
import { resolve } from 'node:path';
import { indexKnown } from '../analysis/known';
import { cultivationLadder } from '../catalogue/stockMoves';
import type { DeckAsked } from '../export/slides/deck/deckAsked';
import { boardOutline, type DeckPart, standardBoards, standardOutline } from '../export/slides/deck/outline';
import { writeDeck } from '../export/slides/writeDeck';
import { buildNameIndex, matchArea } from '../intake/names';
import type { WorkspaceContent } from '../model/importLog';
import { frequencyOf, type IsoDate } from '../model/period';
import { withShipped } from '../model/withShipped';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { askedOfWorkspace } from './askedOfWorkspace';
import { dayOf } from './dayOf';
import { derivedOfWorkspace } from './derivedOfWorkspace';
import type { DeckCommand } from './parseDeck';
import type { Streams } from './runRead';
import { workspaceOf } from './workspaceOf';
import { writeWhole } from './writeWhole';

const MISTAKE = 2;

/** Returns the exit status. */
export async function runDeck(command: DeckCommand, words: Words, { out, error }: Streams): Promise<number> {
  const complain = (sentence: string): number => {
    error.write(`${sentence}\n`);
    return MISTAKE;
  };
  const found = await workspaceOf(command, words, error);
  if (typeof found === 'number') return found;
  const now = new Date();
  const asked = askedOf(command, found.content, command.on ?? dayOf(now), words);
  if (asked === null) return complain(words.derive.unknownArea(command.area ?? ''));
  const parts = partsOf(command, asked, words);
  if (typeof parts === 'string') return complain(parts);
  const slides = parts.filter(({ isIn }) => isIn).flatMap((part) => part.slides);
  const time = words.formatPeriod(command.period, frequencyOf(command.period) === 'year' ? 'period' : 'cumulative');
  // The cover alone says nothing.
  if (slides.length < 2) return complain(words.cli.deckEmpty(time));
  const bytes = await writeDeck(words.deck.title(asked.owner, time), slides, `${now.toISOString().slice(0, 19)}Z`);
  const path = resolve(command.output);
  if (!writeWhole(path, bytes)) return complain(words.cli.notWritten(path));
  out.write(`${words.cli.deckWritten(command.output, slides.length)}\n`);
  return 0;
}

/** Null where the area is not known. */
function askedOf(command: DeckCommand, content: WorkspaceContent, today: IsoDate, words: Words): DeckAsked | null {
  const { index, desk, office, imports, area: home } = askedOfWorkspace(content, today, words);
  const { found, indicators, areas } = derivedOfWorkspace(content, desk, home, today);
  const known = {
    ...index.known,
    indicators: withShipped(index.known.indicators, indicators, ({ code }) => code),
    areas: withShipped(index.known.areas, areas, ({ code }) => code),
  };
  const whole = indexKnown(known, index.remarks, found);
  const names = buildNameIndex([], [...desk.areas.values()]);
  const area = command.area === null ? home : matchArea(names, command.area)?.code;
  if (area === undefined) return null;
  const place = desk.areas.get(area);
  const owner = area === home ? office : place === undefined ? area : nameOf(place, words);
  return { index: whole, area, period: command.period, owner, imports, ladder: cultivationLadder, today };
}

/** The parts, or the sentence that says why there are none. */
function partsOf({ board }: DeckCommand, asked: DeckAsked, words: Words): DeckPart[] | string {
  if (board === null) return standardOutline(asked, [], words);
  const boards = standardBoards(asked, words);
  const wanted = boards.find(({ id }) => id === board);
  return wanted === undefined
    ? words.cli.unknownBoard(
        board,
        boards.map(({ id }) => id),
      )
    : boardOutline(asked, wanted, words);
}
