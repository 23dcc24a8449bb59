// A file written beside its place and then put there, so that no reader ever meets half of it.
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** False when the system does not take it; then nothing is left behind. */
export function writeWhole(path: string, bytes: Uint8Array): boolean {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
    return true;
  } catch (error) {
    rmSync(beside, { force: true });
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
