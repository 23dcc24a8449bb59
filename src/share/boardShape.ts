// The shape of an arranged board in a workspace file. Law: a kind of page that is not known refuses the file; it is not
// dropped, as a wall without a page that somebody arranged would say less than it should.
import * as v from 'valibot';
import { type ArrangedBoard, type BoardPage, OWN_BOARD, type PlayedPage } from '../model/board';
import { count, isoDate, type Shape, text, textOrNull, truth } from './shapes';

const seconds = v.nullable(v.pipe(count, v.minValue(1)));

const page: Shape<BoardPage> = v.variant('kind', [
  v.strictObject({ kind: v.literal('attainment') }),
  v.strictObject({ kind: v.literal('category'), category: textOrNull }),
  v.strictObject({ kind: v.literal('indicator'), indicator: text }),
  v.strictObject({ kind: v.literal('ranking'), indicator: text }),
  v.strictObject({ kind: v.literal('ladder') }),
  v.strictObject({ kind: v.literal('tasksByLamp'), list: text }),
  v.strictObject({ kind: v.literal('changesSince'), since: isoDate }),
  v.strictObject({ kind: v.literal('text'), title: text, text, writtenOn: isoDate }),
]);

const played: Shape<PlayedPage> = v.strictObject({ page, title: textOrNull, dwellSeconds: seconds });

export const boardShape: Shape<ArrangedBoard> = v.strictObject({
  id: v.pipe(text, v.startsWith(OWN_BOARD)),
  name: text,
  dwellSeconds: seconds,
  pages: v.array(played),
  isPublic: truth,
});
