// Preloaded into a program that is measured (`node --expose-gc --require`): prints the largest live heap, in bytes, at its end.
let largest = 0;
setInterval(() => {
  globalThis.gc();
  largest = Math.max(largest, process.memoryUsage().heapUsed);
}, 250).unref();
process.on('exit', () => process.stdout.write(`${largest}\n`));
