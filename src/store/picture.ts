// How pictures of charts were wanted last on this machine. Law: like a template it stays here, whatever workspace comes.
import { type PictureChoice, pictureChoiceOf } from '../model/pictureChoice';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';
import { announce } from './workspaceEvents';

/** The usual choice where nobody chose another. */
export function readPictureChoice(workspace: Workspace): Promise<PictureChoice> {
  return transact(workspace, 'r', async (database) => {
    const row = await database.settings.get('picture');
    return pictureChoiceOf(row?.key === 'picture' ? row.picture : {});
  });
}

/** Keeps a choice in the place of the one before, and tells every window. */
export async function writePictureChoice(workspace: Workspace, picture: PictureChoice): Promise<void> {
  await transact(workspace, 'rw', (database) => database.settings.put({ key: 'picture', picture }));
  announce(workspace.channel, { kind: 'settings' });
}
