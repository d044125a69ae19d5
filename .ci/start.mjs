import { createRequire } from 'node:module';
import { at } from './home.mjs';
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
await build();
// In this very process, so that a signal sent to it reaches the server.
createRequire(import.meta.url)(at('dist/api/main.js'));
