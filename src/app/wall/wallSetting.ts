// What the address of a wall says, read once. Law: what it does not say has the one default that is written here.
import type { WallSearch } from '../routing/pageSearch';
import type { Canvas } from './legibility';
import { type Hours, parseHours } from './nightly';
import { type Seams, type Surface, surfaceSeen } from './surface';

export interface WallSetting {
  readonly board: string;
  /** Null: as the board has it. */
  readonly dwellSeconds: number | null;
  /** Null: as large as the window. */
  readonly canvas: Canvas | null;
  /** Null: the shorter side is that of a meeting screen. */
  readonly heightMillimetres: number | null;
  readonly distanceMetres: number;
  readonly seams: Seams;
  readonly rest: Hours | null;
  readonly dim: Hours | null;
}

/** A meeting screen of 86 inches seen from four metres (practice 5.3). */
export const WALL_DEFAULTS = { board: 'overall', seconds: '20', distance: '4' } as const;

const SHORTER_SIDE_MILLIMETRES = 1070;

export function wallSetting(search: WallSearch): WallSetting {
  const [width, height] = (search.canvas ?? '').split('x').map(Number);
  return {
    board: search.board ?? WALL_DEFAULTS.board,
    dwellSeconds: search.seconds === undefined ? null : Number(search.seconds),
    canvas: width === undefined || height === undefined ? null : { width, height },
    heightMillimetres: search.height === undefined ? null : Number(search.height) * 10,
    distanceMetres: Number(search.distance ?? WALL_DEFAULTS.distance),
    seams: { x: seamsIn(search.seams), y: seamsIn(search.rowSeams) },
    rest: parseHours(search.rest ?? ''),
    dim: parseHours(search.dim ?? ''),
  };
}

function seamsIn(part = ''): number[] {
  return part
    .split(',')
    .filter((seam) => seam !== '')
    .map(Number);
}

/** What pages are laid out on: the canvas of the address, else the window. */
export function surfaceOf(setting: WallSetting, window: Canvas): Surface {
  const canvas = setting.canvas ?? window;
  const usual = (SHORTER_SIDE_MILLIMETRES * canvas.height) / Math.min(canvas.width, canvas.height);
  return surfaceSeen(canvas, setting.seams, {
    heightMillimetres: setting.heightMillimetres ?? usual,
    distanceMetres: setting.distanceMetres,
  });
}

/** No single screen is so much wider than high, or higher than wide: such a wall is put together out of panels. */
const SPLICED_RATIO = 2;

/** Whether the height is only supposed and no usual one exists: panels are put together to walls of any height. */
export function mustAskHeight(setting: WallSetting, { width, height }: Canvas): boolean {
  const isSpliced = setting.seams.x.length + setting.seams.y.length > 0;
  const isStrip = Math.max(width, height) > SPLICED_RATIO * Math.min(width, height);
  return setting.heightMillimetres === null && (isSpliced || isStrip);
}

/** How long a page stands: as it says itself, else as the address of this wall, else as its board, else as usual. */
export function dwellOf(page: number | null, setting: WallSetting, board: number | null): number {
  return page ?? setting.dwellSeconds ?? board ?? Number(WALL_DEFAULTS.seconds);
}
