// The worker of comparing states: two whole workspaces must not hold up a page.
import { serve } from '../desk/serve';
import { createChangesHandlers } from './changesHandlers';

serve(createChangesHandlers(), globalThis);
