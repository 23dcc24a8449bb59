// How the values of a found series count once its indicator is looked up: what a report says of them, in any form.
import type { ValueForm } from '../../model/observation';
import type { FoundSeries } from '../map/mappedTable';
import { decideForm } from '../resolve/decideForm';
import type { EntityBook } from '../resolve/entityBook';
import { guessKind } from '../resolve/guessKind';

export function knownForm(found: FoundSeries, book: EntityBook): ValueForm {
  const known = book.knownIndicator(found.indicatorCode, found.indicator);
  return decideForm(found, known?.kind ?? guessKind(found)).form;
}
