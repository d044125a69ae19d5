/** Stands for a thread that reads: `/loop` never ends, `/eat` takes all memory. */
module.exports = (asked) => {
  if (asked?.url === '/loop') for (;;);
  const held = [];
  if (asked?.url === '/eat') for (;;) held.push(Array.from({ length: 1e5 }, Math.random));
  return { status: 200, headers: [], body: Buffer.from(asked?.url ?? '') };
};
