// What every command says that makes a file of a workspace.
import type { IsoDate } from '../model/period';
import type { WorkspacePaths } from './workspaceOf';

export interface FileCommand extends WorkspacePaths {
  readonly output: string;
  /** The day it is made on; null: today. */
  readonly on: IsoDate | null;
}
