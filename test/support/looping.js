let came = 0;

/**
 * Stands for a thread that reads: `/loop` never ends, `/eat` takes all memory, `/later` puts
 * something off, and `/came` tells how often that came to pass.
 */
module.exports = (asked) => {
  if (asked?.url === '/loop') for (;;);
  const held = [];
  if (asked?.url === '/eat') for (;;) held.push(Array.from({ length: 1e5 }, Math.random));
  if (asked?.url === '/later') setImmediate(() => came++);
  const body = asked?.url === '/came' ? String(came) : (asked?.url ?? '');
  return { status: 200, headers: [], body: Buffer.from(body) };
};
