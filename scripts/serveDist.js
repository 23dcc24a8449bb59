// Serves the built app on the port given, for the journeys.
import { join } from 'node:path';
import { projectRoot } from './projectRoot.js';
import { serve } from './serve.js';

const { address } = await serve(join(projectRoot, 'dist'), Number(process.argv[2]));
console.log(address);
