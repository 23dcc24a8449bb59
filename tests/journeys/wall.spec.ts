// What hangs on the wall can be read: every text of every picture is measured as the engine draws it.
import type { Page } from '@playwright/test';
import { smallestType } from '../../src/app/wall/legibility';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { arrangedBoard, keepBoard } from './arrangedBoard';
import { chooseFiles, commit, textFile } from './importing';
import { expect, test } from './journey';
import { measureWall, turnPage, wallFaults } from './wallTexts';
import { loadDemo, switchToEnglish, visit } from './workbench';

interface Canvas {
  readonly width: number;
  readonly height: number;
  /** x of the seams between panels, and y of those that run across, as the address has them. */
  readonly seams: string;
  readonly rowSeams?: string;
  readonly language?: 'English';
  /** Of the screen in cm, where it is not a meeting screen. */
  readonly high?: number;
}

const CANVASES: readonly Canvas[] = [
  { width: 1920, height: 1080, seams: '' },
  { width: 3840, height: 2160, seams: '' },
  // Three rows of three panels of 55 inches.
  { width: 3840, height: 2160, seams: '1280,2560', rowSeams: '720,1440', high: 204 },
  { width: 3840, height: 2160, seams: '1920', rowSeams: '1080', high: 137 },
  { width: 3840, height: 1080, seams: '' },
  { width: 3840, height: 1080, seams: '1920' },
  { width: 5760, height: 1080, seams: '' },
  { width: 5760, height: 1080, seams: '1920,3840' },
  { width: 1080, height: 1920, seams: '' },
  { width: 1920, height: 1080, seams: '', language: 'English' },
  { width: 1080, height: 1920, seams: '', language: 'English' },
];

/** Shorter side of a meeting screen in mm, and the farthest viewer in m, where the address says neither. */
const USUAL = { side: 1070, metres: 4 } as const;

const NO_ROOM: readonly string[] = [zh.wall.noRoom, en.wall.noRoom];

function placesOf(seams: string): number[] {
  return seams === '' ? [] : seams.split(',').map(Number);
}

/** The shortest of the parts into which a side is divided. */
function leastPart(length: number, places: readonly number[]): number {
  return Math.min(...[...places, length].map((place, at) => place - (places[at - 1] ?? 0)));
}

/** Ids of the boards that the set-up page offers. */
async function boardsOffered(page: Page): Promise<string[]> {
  await visit(page, 'walls');
  await expect(page.getByRole('listitem').getByRole('link').first()).toBeVisible();
  const links = await page
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? '').filter((href) => href.includes('#/wall?')),
    );
  return links.map((link) => new URLSearchParams(link.slice(link.indexOf('?'))).get('board') ?? '');
}

for (const { width, height, seams, rowSeams = '', language, high } of CANVASES) {
  const named = [
    `${width} × ${height}`,
    ...(seams === '' ? [] : [`with seams at ${seams}`]),
    ...(rowSeams === '' ? [] : [`and across at ${rowSeams}`]),
    ...(language === undefined ? [] : [language]),
  ].join(' ');
  const between = { x: placesOf(seams), y: placesOf(rowSeams) };
  test(`R-1264 on ${named} no text of any board is too small, cut or covered, and nothing scrolls`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await loadDemo(page);
    await keepBoard(page, arrangedBoard);
    if (language === 'English') await switchToEnglish(page);
    const boards = await boardsOffered(page);
    expect(boards.length).toBeGreaterThan(5);
    expect(boards).toContain(arrangedBoard.id);
    await page.setViewportSize({ width, height });
    const smallest = smallestType({
      canvas: { width, height },
      heightMillimetres: high === undefined ? (USUAL.side * height) / Math.min(width, height) : high * 10,
      distanceMetres: USUAL.metres,
      panel: { width: leastPart(width, between.x), height: leastPart(height, between.y) },
    });
    const faults: string[] = [];
    for (const board of boards) {
      const search = new URLSearchParams({
        board,
        seconds: '3600',
        ...(seams === '' ? {} : { seams }),
        ...(rowSeams === '' ? {} : { rowSeams }),
        ...(high === undefined ? {} : { height: String(high) }),
      });
      await page.goto(`./#/wall?${search}`);
      const marks = page.locator('[data-position]');
      await expect(marks).toBeAttached();
      const count = Number((await marks.getAttribute('data-position'))?.split('/')[1]);
      for (let at = 1; at <= count; at += 1) {
        const drawn = await measureWall(page);
        expect(drawn.position).toBe(`${at}/${count}`);
        expect(drawn.texts.length).toBeGreaterThan(5);
        if (drawn.texts.some(({ text }) => NO_ROOM.includes(text))) faults.push(`${board} ${at}/${count}: has no room`);
        faults.push(...wallFaults(drawn, smallest, between).map((fault) => `${board} ${at}/${count}: ${fault}`));
        await turnPage(page);
      }
      await page.keyboard.press(' ');
      faults.push(
        ...wallFaults(await measureWall(page), smallest, between).map((fault) => `${board} paused: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });
}

test('R-1298 numeral, titles and drawings of one indicator have one unit', async ({ page }) => {
  // One street has too little for 亿元; the course over the years alone would be drawn in it.
  const lines = ['连云区,29350,36280', '墟沟街道,4000,5380', '云山街道,1200,1740', '宿城街道,800,860'];
  const rows = lines.map((line) => `技术合同成交额,万元,${line}`);
  await chooseFiles(page, textFile('年报.csv', ['指标,单位,地区,2022年,2023年', ...rows, ''].join('\n')));
  await commit(page, 8);
  await page.setViewportSize({ width: 3840, height: 1080 });
  await page.goto('./#/wall?board=overall&seconds=3600');
  await expect(page.locator('[data-position]')).toBeAttached();
  const drawn = (await measureWall(page)).texts.map(({ text }) => text);
  expect(drawn.filter((text) => text === '36,280')).toHaveLength(2);
  expect(drawn).toContain('860');
  expect(drawn.join('\n')).not.toContain('亿');
});
