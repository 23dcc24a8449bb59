// The charts that an indicator's page knows, by the names they have in its address.

export const INDICATOR_CHARTS = ['trend', 'years', 'path'] as const;

export type IndicatorChartName = (typeof INDICATOR_CHARTS)[number];
