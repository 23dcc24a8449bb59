import { expect, test } from 'vitest';
import { pictureChoiceOf, USUAL_PICTURE, type PictureChoice } from '../../src/model/pictureChoice';
import { readPictureChoice, writePictureChoice } from '../../src/store/picture';
import { exportLog, replaceAll } from '../../src/store/replaceAll';
import { emptyWorkspace } from './emptyWorkspace';

const OWN: PictureChoice = { format: 'svg', scale: 4, look: 'wall', place: 'column', isFramed: false };

test('R-1390 the choice of pictures is kept, stays when another workspace comes, and goes with none', async () => {
  const workspace = await emptyWorkspace();
  expect(await readPictureChoice(workspace)).toEqual(USUAL_PICTURE);
  await writePictureChoice(workspace, OWN);
  const saved = await exportLog(workspace);
  expect(JSON.stringify(saved)).not.toContain('column');
  await replaceAll(workspace, saved);
  expect(await readPictureChoice(workspace)).toEqual(OWN);
});

test('R-1390 what another version kept is read as far as it is understood', () => {
  expect(pictureChoiceOf({ ...OWN, scale: 8, place: 'poster' })).toEqual({ ...OWN, scale: 2, place: 'slide' });
  expect(pictureChoiceOf({})).toEqual(USUAL_PICTURE);
});
