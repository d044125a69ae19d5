import { createRequire } from 'node:module';
import { at } from './home.mjs';
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
await build({ console: false });
createRequire(import.meta.url)(at('dist/api/cli/main.js'));
