#!/usr/bin/env node
// `npx tidemark`: builds the command line when its sources are newer than what was built, then runs it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommand } from './build.js';
import { projectRoot } from './projectRoot.js';

buildCommand();
await import(pathToFileURL(join(projectRoot, 'dist-cli', 'tidemark.js')).href);
