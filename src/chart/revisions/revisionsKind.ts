// The reports of one value: drawn only, its words stand in the list beside it.
import type { DrawnKind } from '../chartKind';
import type { RevisionData } from './revisionContent';
import { revisionOption } from './revisionOption';

export const revisionsKind: DrawnKind<RevisionData> = {
  option: revisionOption,
  height: () => null,
  describe: (_, title, words) => words.charts.revisionsAria(title),
};
