#!/usr/bin/env node
import { createRequire } from 'node:module';
import { at } from '../scripts/home.mjs';
import { install } from '../scripts/install.mjs';

await install();
const { build } = await import('../scripts/build.mjs');
await build();
// In this very process, so that a signal sent to it reaches the server.
createRequire(import.meta.url)(at('dist/api/main.js'));
