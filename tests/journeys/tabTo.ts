// Reaches something by the Tab key alone.
import type { Locator, Page } from '@playwright/test';

const FURTHEST = 60;

/** Presses Tab until something has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let steps = 0; steps < FURTHEST; steps += 1) {
    if (await goal.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${FURTHEST} steps of the Tab key: ${goal.toString()}`);
}
