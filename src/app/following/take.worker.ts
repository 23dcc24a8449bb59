// The worker that takes what was published: fetching, unpacking and storing must not hold up a wall.
import { serve } from '../desk/serve';
import { createTakeHandlers } from './takeHandlers';

serve(createTakeHandlers(), globalThis);
