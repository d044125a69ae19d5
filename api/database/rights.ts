import { readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';

type Sentence = readonly [chinese: string, english: string];

/**
 * As whom this process runs, whose what it may not touch is, and what helps.
 * @param path which the system named, if it did
 */
export function noRight(path: string | null): Sentence {
  const uid = process.geteuid?.();
  if (uid === undefined) return ['没有权限', 'no right to it'];
  const me = accountOf(uid);
  const known = path === null ? null : nearest(resolve(path));
  if (!known)
    return [
      `没有权限: 以账号 ${me} 运行;请看属主与权限`,
      `no right to it: this runs as ${me}; look at owner and mode`,
    ];
  const { place, stat } = known;
  const its = { owner: accountOf(stat.uid), mode: (stat.mode & 0o7777).toString(8) };
  const what =
    place === resolve(path!) ? ['它', 'it'] : [`文件夹 ${place} `, `the folder ${place}`];
  const [chinese, english] = advice(me, place, stat, uid);
  return [
    `没有权限: 以账号 ${me} 运行,而${what[0]}归 ${its.owner},权限 ${its.mode};${chinese}`,
    `no right to it: this runs as ${me}, and ${what[1]} is ${its.owner}'s, mode ${its.mode}: ${english}`,
  ];
}

function advice(me: string, place: string, stat: Stats, uid: number): Sentence {
  if (stat.isDirectory())
    return [
      `请换一个 ${me} 可用的文件夹,或改它的属主与权限`,
      `take a folder that ${me} may use, or change its owner or mode`,
    ];
  if (stat.uid === uid) return ['请改它的权限 (chmod)', 'change its mode (chmod)'];
  const given: Sentence = [
    `由 root 把它交给 ${me} (chown ${me}: ${place})`,
    `as root, give it to ${me} (chown ${me}: ${place})`,
  ];
  if (stat.uid === 0) return [`请${given[0]}`, given[1]];
  const owner = accountOf(stat.uid);
  return [`请以 ${owner} 运行,或${given[0]}`, `run as ${owner}, or, ${given[1]}`];
}

/** What is there and can be looked at: the path itself, or the last folder on the way to it. */
function nearest(path: string): { place: string; stat: Stats } | null {
  for (let place = path; ; place = dirname(place)) {
    try {
      return { place, stat: statSync(place) };
    } catch {
      if (dirname(place) === place) return null;
    }
  }
}

/** By its name where the system tells it. */
function accountOf(uid: number): string {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    const line = lines.map((one) => one.split(':')).find(([, , number]) => number === String(uid));
    return line?.[0] || String(uid);
  } catch {
    return String(uid);
  }
}
