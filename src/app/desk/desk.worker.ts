// The worker behind the desk: joins intake and store where the page cannot be blocked.
import { createDeskHandlers } from './deskHandlers';
import { serve } from './serve';

serve(
  createDeskHandlers(() => new Date().toISOString()),
  globalThis,
);
