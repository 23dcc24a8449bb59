// The choices of area and time in the head of a page.
import type { Period } from '../../model/period';
import { AreaChoice } from '../controls/AreaChoice';
import { PeriodChoice } from './PeriodChoice';
import type { PlaceAndTime } from './usePlaceAndTime';

interface PlaceAndTimeChoiceProps {
  readonly shown: PlaceAndTime;
  readonly onChoose: (chosen: { readonly area: string } | { readonly period: Period }) => void;
}

export function PlaceAndTimeChoice({ shown, onChoose }: PlaceAndTimeChoiceProps) {
  const { area, areas, period, periods } = shown;
  return (
    <>
      {area !== null && areas.length > 0 && (
        <AreaChoice options={areas} value={area} onChoose={(chosen) => onChoose({ area: chosen })} />
      )}
      {period !== null && (
        <PeriodChoice periods={periods} value={period} onChoose={(chosen) => onChoose({ period: chosen })} />
      )}
    </>
  );
}
