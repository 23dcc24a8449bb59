// The worker of derivation: registers of a hundred thousand rows must not hold up a page.
import { serve } from '../desk/serve';
import { createDeriveHandlers } from './deriveHandlers';

serve(createDeriveHandlers(), globalThis);
