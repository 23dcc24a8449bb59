// English names of the units that Chinese tables use; a unit that is not listed is shown as it is.
import { entryOf } from '../model/entryOf';
import type { UnitStep } from './unitStep';

export const enUnits: Readonly<Record<string, string>> = {
  家: 'entities',
  户: 'firms',
  项: 'items',
  件: 'items',
  个: 'items',
  条: 'items',
  份: 'copies',
  次: 'times',
  场: 'events',
  家次: 'visits',
  人: 'people',
  人次: 'attendances',
  万人: '10,000 people',
  元: 'yuan',
  千元: 'thousand yuan',
  万元: '10,000 yuan',
  百万元: 'million yuan',
  亿元: '100 million yuan',
  工作日: 'working days',
  天: 'days',
  '件/万人': 'per 10,000 residents',
  百分点: 'points',
  '100%': 'fraction',
};

export function unitName(unit: string): string {
  return entryOf(enUnits, unit) ?? unit;
}

/** Units that count in 万 or 亿, and what English counts in: value × 10^−shift. */
export const enReadableUnits: Readonly<Record<string, UnitStep>> = {
  万元: { unit: 'million yuan', shift: 2 },
  亿元: { unit: 'million yuan', shift: -2 },
  万人: { unit: 'thousand people', shift: -1 },
  万件: { unit: 'thousand items', shift: -1 },
  万户: { unit: 'thousand firms', shift: -1 },
  万家: { unit: 'thousand entities', shift: -1 },
};
