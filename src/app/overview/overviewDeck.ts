// The overview as a deck. Loaded when used.
import type { KnownIndex } from '../../analysis/known';
import { deckDesk } from '../../export/slides/deck/deckDesk';
import { overviewSlides } from '../../export/slides/deck/pageSlides';
import type { Period } from '../../model/period';
import { nameOf } from '../../words/nameOf';
import type { MakeSlides } from '../slides/savePageDeck';

export interface OverviewShown {
  readonly index: KnownIndex;
  readonly area: string;
  readonly period: Period;
  readonly onlyTargets: boolean;
}

export function overviewDeck({ onlyTargets, ...shown }: OverviewShown): MakeSlides {
  return ({ office, words, ...given }) => {
    const place = shown.index.areas.get(shown.area);
    const owner = office ?? (place === undefined ? shown.area : nameOf(place, words));
    // Boards and ladders are no part of the page.
    return overviewSlides(
      deckDesk({ ...shown, ...given, owner, arranged: [], earlier: new Map(), ladder: [] }, words),
      onlyTargets,
    );
  };
}
