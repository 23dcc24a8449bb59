// The worker behind the desk: joins intake and store where the page cannot be blocked.
import { createDeskHandlers } from './deskHandlers';
import type { Channel } from './message';
import { serve } from './serve';

serve(
  createDeskHandlers(() => new Date().toISOString()),
  globalThis as unknown as Channel,
);
