import autocannon from 'autocannon';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Questions that differ by a word and a number: pieces of the body, and what stands between. */
interface Load {
  url: string;
  headers: Record<string, string>;
  connections: number;
  seconds: number;
  /** Before the word, between it and the number, behind that. */
  pieces: readonly [string, string, string];
  words: readonly string[];
  /** Number of the first question: which word is its own follows from it. */
  from: number;
}

/** Requests a second, and how many were sent. */
interface Done {
  rate: number;
  sent: number;
}

/** wrk sends three times what autocannon can, and leaves the server more of the machine. */
const withWrk = spawnSync('wrk', ['-v']).error === undefined;
export const GENERATOR = withWrk ? 'wrk' : 'autocannon';

/** @throws where anything was refused or failed */
export const load = (one: Load): Promise<Done> => (withWrk ? byWrk(one) : byAutocannon(one));

const SCRIPT = `
local words = {}
for line in io.lines(os.getenv("WORDS")) do words[#words + 1] = line end
local at, a, b, c = tonumber(os.getenv("FROM")), os.getenv("A"), os.getenv("B"), os.getenv("C")
wrk.method = "POST"
request = function()
  at = at + 1
  return wrk.format(nil, nil, nil, a .. words[(at - 1) % #words + 1] .. b .. at .. c)
end
`;

async function byWrk({ url, headers, connections, seconds, pieces, words, from }: Load) {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-wrk-'));
  const [script, list] = [join(folder, 'load.lua'), join(folder, 'words')];
  const named = Object.entries(headers).map(
    ([name, value]) => `wrk.headers["${name}"] = "${value}"`,
  );
  writeFileSync(script, `${SCRIPT}${named.join('\n')}\n`);
  writeFileSync(list, words.join('\n'));
  const [A, B, C] = pieces;
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url];
  const env = { ...process.env, WORDS: list, FROM: String(from), A, B, C };
  const { stdout } = await promisify(execFile)('wrk', args, { env });
  const wrong = /^.*(?:Non-2xx|Socket errors).*$/m.exec(stdout);
  if (wrong) throw new Error(`${url}: ${wrong[0].trim()}`);
  const figure = (form: RegExp) => Number(form.exec(stdout)![1]);
  return { rate: figure(/Requests\/sec:\s+([\d.]+)/), sent: figure(/(\d+) requests in/) };
}

async function byAutocannon(given: Load): Promise<Done> {
  const { pieces, words, from, seconds, ...rest } = given;
  let at = from;
  const setupRequest = (request: autocannon.Request) => {
    const word = words[at++ % words.length]!;
    return { ...request, body: `${pieces[0]}${word}${pieces[1]}${at}${pieces[2]}` };
  };
  const result = await autocannon({
    ...{ ...rest, method: 'POST', duration: seconds, requests: [{ setupRequest }] },
  } as never);
  if (result.non2xx || result.errors)
    throw new Error(`${rest.url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { rate: result.requests.average, sent: at - from };
}
