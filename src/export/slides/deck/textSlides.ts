// A text page of a board as slides: as large as it fits on one, and on several where it is longer. Law: no word of it is
// dropped, and the foot says when it was written.
import { flowBlocks, flowHeight, type WrappedBlock, wrapBlocks } from '../../../chart/flowText';
import type { TextPage } from '../../../model/board';
import { textBlocks } from '../../../model/writtenText';
import type { PlainSlide, SlideParagraph } from '../slide';
import { pixelsOf, type Room } from '../slideLook';
import type { DeckDesk } from './deckDesk';

/** Points, the largest first; a longer text goes on on further slides at the smallest. */
const SIZES = [28, 24, 20] as const;
const LINE = 1.36;
/** Insets of a text frame, and room for another font whose letters are wider. */
const SPARE = 0.88;

export function textSlides(
  { title, text, writtenOn }: TextPage,
  { words, room }: Pick<DeckDesk, 'words' | 'room'>,
): PlainSlide[] {
  const blocks = textBlocks(text);
  if (blocks.length === 0) return [];
  const fitted = SIZES.map((size) => ({
    size,
    wrapped: wrapBlocks(blocks, room.width * SPARE, pixelsOf(size)),
  }));
  const { size, wrapped } = fitted.find((one) => flowHeight(one.wrapped) <= linesOf(one.size, room)) ?? fitted.at(-1)!;
  const lines = linesOf(size, room);
  const pages = flowBlocks(wrapped, () => lines);
  const name = title === '' ? words.wall.textPage : title;
  return pages.map((page, at) => ({
    kind: 'page',
    title: pages.length === 1 ? name : words.deck.continued(name, at + 1, pages.length),
    subtitle: '',
    body: { kind: 'text', paragraphs: page.map(paragraphOf), size },
    description: page.map(({ lines }) => lines.join('')).join('\n'),
    foot: words.wall.written(words.formatDate(writtenOn), ''),
    notes: [],
    mark: '',
  }));
}

/** So many lines have room on a slide. */
function linesOf(size: number, { height }: Room): number {
  return (height * SPARE) / (pixelsOf(size) * LINE);
}

function paragraphOf({ isPoint, isContinued, lines }: WrappedBlock): SlideParagraph {
  return { text: lines.join(''), mark: !isPoint ? 'none' : isContinued ? 'indent' : 'point' };
}
