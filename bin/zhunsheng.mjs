#!/usr/bin/env node
import { createRequire } from 'node:module';
import { at } from '../scripts/home.mjs';
import { install } from '../scripts/install.mjs';

// Where the server is being installed, its database is not there yet, or not yet of this program.
await install({ beside: 'refuse' });
const { build } = await import('../scripts/build.mjs');
await build({ console: false, beside: 'refuse' });
createRequire(import.meta.url)(at('dist/api/cli/main.js'));
