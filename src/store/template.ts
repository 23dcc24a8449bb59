// The template of presentations that was chosen on this machine. Law: it stays here; neither a saved workspace nor a
// publication has it, and another workspace that takes the place of this one leaves it.
import type { TemplateFile } from '../model/deckTemplate';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';
import { announce } from './workspaceEvents';

/** Null where none was chosen. */
export function readTemplateFile(workspace: Workspace): Promise<TemplateFile | null> {
  return transact(workspace, 'r', async (database) => {
    const row = await database.settings.get('template');
    return row?.key === 'template' ? row.template : null;
  });
}

/** Keeps a template in the place of the one before, or none, and tells every window. */
export async function writeTemplateFile(workspace: Workspace, template: TemplateFile | null): Promise<void> {
  await transact(workspace, 'rw', async (database) => {
    if (template === null) await database.settings.delete('template');
    else await database.settings.put({ key: 'template', template });
  });
  announce(workspace.channel, { kind: 'settings' });
}
