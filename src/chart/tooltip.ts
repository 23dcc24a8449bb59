// Tooltips are plain text drawn by the chart itself: names from files cannot carry markup, and no style is injected.
import type { ChartTheme } from './theme';

export function tooltipBase(theme: ChartTheme) {
  return {
    renderMode: 'richText' as const,
    confine: true,
    backgroundColor: theme.ground,
    borderColor: theme.context,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: {
      color: theme.text,
      fontSize: theme.axisSize,
      fontFamily: theme.font,
      lineHeight: theme.axisSize * 1.6,
    },
  };
}

/** Position in the data of the mark under the pointer, whatever its value; -1 for none. */
export function itemOf(shown: unknown): number {
  return typeof shown === 'object' && shown !== null && 'dataIndex' in shown ? Number(shown.dataIndex) : -1;
}

/** Position on the axis under the pointer: that of a column, or the first part of a point of a line. */
export function positionOf(shown: unknown): number {
  const first: unknown = Array.isArray(shown) ? shown[0] : shown;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return -1;
  const value: unknown = 'value' in first ? first.value : null;
  return Number(Array.isArray(value) ? value[0] : first.dataIndex);
}
