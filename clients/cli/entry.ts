#!/usr/bin/env node
import { version } from './version.ts';

// The published command: the version is told before anything else is read.
const [, , first] = process.argv;
if (first === '--version' || first === '-V') process.stdout.write(`${version}\n`);
else await import('./relance.ts');
