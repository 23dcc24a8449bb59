// Starts the wall anew, with the newest build where one waits: a reload alone would keep the old one.
import { applyUpdate, isUpdateReady } from '../shell/offline';

export function restart(): void {
  if (isUpdateReady()) applyUpdate();
  else location.reload();
}
