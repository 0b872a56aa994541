#!/usr/bin/env node
import { parentPort, workerData } from 'node:worker_threads';
import { serveExtractions } from './extract/extract-worker';
import { nodeFiles } from './platform/node-files';
import { nodeIo } from './platform/node-io';
import { run } from './run';

if (parentPort === null) process.exitCode = await run(process.argv.slice(2), nodeIo());
else serveExtractions(parentPort, workerData, nodeFiles);
