// The page's end of the worker of derivation. It starts with the first call and ends when nothing is asked any more, so
// that the registers it read take no memory.
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import { connect } from '../desk/connect';
import type { DeriveHandlers, DeriveInput } from './deriveHandlers';

function startWorker(): Worker {
  return new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module', name: 'derive' });
}

const { call, stop } = connect<DeriveHandlers>(startWorker);
let open = 0;

export async function deriveFigures(input: DeriveInput): Promise<DerivedFigures> {
  open += 1;
  try {
    return await call('figures', input);
  } finally {
    open -= 1;
    if (open === 0) stop();
  }
}
