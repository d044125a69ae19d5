/** SIGUSR2 makes the database full: no connection may add a page. The next one frees it again. */
const Sqlite = require('better-sqlite3');

const opened = new Set();
let full = false;
const MOST = 1_073_741_823;
const limit = (db) => db.pragma(`max_page_count = ${full ? 1 : MOST}`);

class Limited extends Sqlite {
  constructor(...given) {
    super(...given);
    if (given[1]?.readonly) return;
    opened.add(this);
    limit(this);
  }
}
require.cache[require.resolve('better-sqlite3')].exports = Limited;

process.on('SIGUSR2', () => {
  full = !full;
  for (const db of opened)
    if (db.open) limit(db);
    else opened.delete(db);
});
