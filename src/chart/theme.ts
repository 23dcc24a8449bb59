// Themes as data. Law: text has a contrast of at least 4.5 on its ground, bars, lines and marks at least 3.
// Font names stand in single quotes: the SVG writer does not escape double ones.

export interface ChartTheme {
  readonly name: 'light' | 'wall';
  readonly ground: string;
  readonly hairline: string;
  readonly text: string;
  readonly muted: string;
  readonly actual: string;
  /** Text on a bar of the actual colour. */
  readonly onActual: string;
  readonly context: string;
  /** Text on a bar of the context colour. */
  readonly onContext: string;
  readonly target: string;
  readonly font: string;
  /** Font sizes in px, and widths of lines and marks that go with them. */
  readonly labelSize: number;
  readonly axisSize: number;
  readonly lineWidth: number;
  readonly markWidth: number;
}

const FONT = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

export const lightTheme: ChartTheme = {
  name: 'light',
  ground: '#FFFFFF',
  hairline: '#E1E7EB',
  text: '#15222C',
  muted: '#5C6E7B',
  actual: '#0B7F8A',
  onActual: '#FFFFFF',
  context: '#8796A1',
  onContext: '#15222C',
  target: '#15222C',
  font: FONT,
  labelSize: 14,
  axisSize: 13,
  lineWidth: 2,
  markWidth: 3,
};

/** For a canvas of 1080 lines; nothing is written smaller than 26 px. */
export const wallTheme: ChartTheme = {
  name: 'wall',
  ground: '#0B1621',
  hairline: '#1E2E3D',
  text: '#EAF1F6',
  muted: '#8FA3B3',
  actual: '#3FC1C0',
  onActual: '#0B1621',
  context: '#5A7288',
  onContext: '#FFFFFF',
  target: '#F4B942',
  font: FONT,
  labelSize: 30,
  axisSize: 26,
  lineWidth: 4,
  markWidth: 5,
};

/** The theme with every size multiplied, for slides and smaller walls. */
export function resizeTheme(theme: ChartTheme, factor: number): ChartTheme {
  return {
    ...theme,
    labelSize: theme.labelSize * factor,
    axisSize: theme.axisSize * factor,
    lineWidth: theme.lineWidth * factor,
    markWidth: theme.markWidth * factor,
  };
}
