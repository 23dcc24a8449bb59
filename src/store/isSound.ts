// Whether what is stored is what the log adds up to: the proof that only imports changed the data.
import { replayLog } from '../model/importLog';
import { sameDataset } from '../model/sameDataset';
import { logIn } from './imports';
import type { Workspace } from './openWorkspace';
import { datasetIn } from './readDataset';
import { transact } from './transact';

/** Reads log and data at one moment, computes the data from nothing and compares; false too when the log breaks. */
export async function isSound(workspace: Workspace): Promise<boolean> {
  const [log, stored] = await transact(workspace, 'r', async (database) => {
    const dataset = await datasetIn(database, null);
    return [await logIn(database), dataset] as const;
  });
  try {
    return sameDataset(replayLog(log), stored);
  } catch {
    // A change that does not fit the ones before it is the answer, not a fault of asking.
    return false;
  }
}
