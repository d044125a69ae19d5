const MAIN = require.resolve('../../dist/api/cli/main.js');

/** What is said on both streams once a command is over. */
let end = '';

process.on('message', ({ words, env, end: toSay }) => {
  end = toSay;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, MAIN, ...words];
  process.exitCode = undefined;
  // From here on only what the command holds open keeps this process: one that would not end by
  // itself does not end here either.
  process.channel.unref();
  delete require.cache[MAIN];
  require(MAIN);
});

process.on('beforeExit', (code) => {
  if (!process.connected) return;
  process.stdout.removeAllListeners('error');
  process.channel.ref();
  for (const stream of [process.stdout, process.stderr]) stream.write(`${end}${code}\n`);
});
