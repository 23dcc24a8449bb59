// The page's end of the worker of derivation. It starts with the first call and ends when nothing is asked any more, so
// that the registers it read take no memory.
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import type { RegisterFindings } from '../../analysis/derive/registerFindings';
import { connect } from '../desk/connect';
import type { DeriveHandlers, DeriveInput, FindingsInput } from './deriveHandlers';

function startWorker(): Worker {
  return new Worker(new URL('./derive.worker.ts', import.meta.url), { type: 'module', name: 'derive' });
}

const { call, stop } = connect<DeriveHandlers>(startWorker);
let open = 0;

export function deriveFigures(input: DeriveInput): Promise<DerivedFigures> {
  return asked(() => call('figures', input));
}

/** Null where there is no register of that id any more. */
export function deriveFindings(input: FindingsInput): Promise<RegisterFindings | null> {
  return asked(() => call('findings', input));
}

async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  open += 1;
  try {
    return await ask();
  } finally {
    open -= 1;
    if (open === 0) stop();
  }
}
