// Whether each change of a log fits what the ones before it left.
import { replayLog, type WorkspaceContent } from '../../model/importLog';

export function addsUp({ imports }: WorkspaceContent): boolean {
  try {
    replayLog(imports);
    return true;
  } catch {
    // Whatever does not fit, the answer is the same: this cannot be the log of a workspace.
    return false;
  }
}
