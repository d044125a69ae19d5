import { LRUCache } from 'lru-cache';
import { BlockList, isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { isPlain } from './database/database';
import { realFile } from './database/realFile';

/** Everything that the environment may set, read here and nowhere else. */
export interface Environment {
  port: number;
  host: string;
  database: { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };
  /** Whither `move` goes; null: the command line says it. */
  moveTo: Environment['database'] | null;
  /** Common password of the demo accounts; undefined: a random one is made. */
  demoPassword: string | undefined;
  /** Password of an administrator whom the command line makes; undefined: see its command. */
  password: string | undefined;
  production: boolean;
  /** How long a session lasts that is not used. */
  idleMinutes: number;
  /** Whether an address is that of a proxy whose X-Forwarded-For and -Proto count. */
  trusts(address: string): boolean;
  /** How long `/readyz` says no after SIGTERM before connections are closed. */
  drainSeconds: number;
  /** Threads that answer what is heavy, beside the one that listens; 0: none. */
  readers: number;
  /** Mebibytes of what is kept only to be quick, of all threads. */
  cacheMb: number;
  /** Fields of answers that one client may ask for in a minute; 0: as many as it likes. */
  minuteBudget: number;
  /** Where the figures are read: a port of their own, or with a token; null: nowhere. */
  metrics: { port: number } | { token: string } | null;
}

/**
 * A variable with a value that cannot be meant. Its message names the variable, in Chinese and in
 * English.
 */
export class BadEnvironment extends Error {
  constructor(
    readonly variable: string,
    chinese: string,
    english: string,
  ) {
    super(`环境变量 ${variable} 的值有误: ${chinese} / ${variable}: ${english}`);
  }
}

/**
 * A variable without a value counts as one that is not set.
 * @throws BadEnvironment for the first variable that is wrong
 */
export function readEnvironment(all: NodeJS.ProcessEnv = process.env): Environment {
  const env: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== ''),
  );
  const own = port('PORT', env.PORT ?? '4000');
  return {
    port: own,
    host: host(env.HOST ?? '127.0.0.1'),
    database: database('DATABASE_URL', env.DATABASE_URL ?? 'sqlite:data/zhunsheng.sqlite'),
    moveTo: env.MOVE_TO ? database('MOVE_TO', env.MOVE_TO) : null,
    demoPassword: demoPassword(env.ZHUNSHENG_DEMO_PASSWORD),
    password: env.ZHUNSHENG_PASSWORD,
    production: production(env.NODE_ENV),
    idleMinutes: idleMinutes(env.IDLE_MINUTES ?? '30'),
    trusts: trusts(env.TRUSTED_PROXIES ?? ''),
    drainSeconds: seconds('DRAIN_SECONDS', env.DRAIN_SECONDS ?? '0'),
    readers: readers(env.READERS ?? String(usualReaders())),
    cacheMb: cacheMb(env.CACHE_MB ?? '256'),
    minuteBudget: minuteBudget(env.MINUTE_BUDGET ?? '6000000'),
    metrics: metrics({ own, atPort: env.METRICS_PORT, token: env.METRICS_TOKEN }),
  };
}

function port(name: string, value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new BadEnvironment(
      name,
      `应为 0–65535 的整数,而不是 “${value}”`,
      `expected an integer from 0 to 65535, not "${value}"`,
    );
  return Number(value);
}

function host(value: string): string {
  if (!/^[0-9A-Za-z.:_-]+$/.test(value))
    throw new BadEnvironment(
      'HOST',
      `应为主机名或 IP 地址,而不是 “${value}”`,
      `expected a host name or an address, not "${value}"`,
    );
  return value;
}

function database(name: string, value: string): Environment['database'] {
  if (
    value.startsWith('sqlite:') &&
    value.length > 'sqlite:'.length &&
    value !== 'sqlite::memory:'
  ) {
    const path = value.slice('sqlite:'.length);
    // By its own name: what is locked or put in its place must not be a link to it.
    return { kind: 'sqlite', file: realFile(resolve(path)) };
  }
  if (/^postgres(ql)?:\/\//.test(value)) {
    if (isPlain(value)) return { kind: 'postgres', url: value };
    throw new BadEnvironment(
      name,
      '地址读不懂;用户名与密码中的 / ? # @ : % 和空格须写作 %2F %3F %23 %40 %3A %25 %20',
      'the address cannot be read: in user and password write / ? # @ : % and a blank as %2F %3F %23 %40 %3A %25 %20',
    );
  }
  throw new BadEnvironment(
    name,
    '应为 sqlite:<文件> 或 postgres://…',
    'expected sqlite:<file> or postgres://…',
  );
}

function demoPassword(value: string | undefined): string | undefined {
  if (value !== undefined && value.length < 8)
    throw new BadEnvironment(
      'ZHUNSHENG_DEMO_PASSWORD',
      '至少 8 个字符',
      'expected at least 8 characters',
    );
  return value;
}

function production(value: string | undefined): boolean {
  if (value === undefined || value === 'development' || value === 'test') return false;
  if (value === 'production') return true;
  throw new BadEnvironment(
    'NODE_ENV',
    `应为 production、development 或 test,而不是 “${value}”`,
    `expected production, development or test, not "${value}"`,
  );
}

function idleMinutes(value: string): number {
  if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 720) return Number(value);
  throw new BadEnvironment(
    'IDLE_MINUTES',
    `应为 1–720 的整数(分钟),而不是 “${value}”`,
    `expected minutes from 1 to 720, not "${value}"`,
  );
}

/** Addresses and networks (`10.0.0.0/8`), separated by commas or blanks. */
function trusts(value: string): (address: string) => boolean {
  const proxies = new BlockList();
  for (const one of value.split(/[\s,]+/).filter(Boolean)) addTo(proxies, one);
  // Asked some times for every request, of few addresses.
  const known = new LRUCache<string, boolean>({ max: 1_000 });
  const find = (address: string) =>
    isIP(address) !== 0 && proxies.check(address, familyOf(address));
  return (address) => {
    const trusted = known.get(address) ?? find(address);
    known.set(address, trusted);
    return trusted;
  };
}

function addTo(proxies: BlockList, one: string): void {
  const [address = '', bits, ...more] = one.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  if (!isIP(address) || more.length || (bits !== undefined && !isUpTo(most, bits)))
    throw new BadEnvironment(
      'TRUSTED_PROXIES',
      `应为 IP 地址或网段(如 10.0.0.0/8),以逗号分隔,而不是 “${one}”`,
      `expected addresses or networks such as 10.0.0.0/8, separated by commas, not "${one}"`,
    );
  if (bits === undefined) proxies.addAddress(address, familyOf(address));
  else proxies.addSubnet(address, Number(bits), familyOf(address));
}

const isUpTo = (most: number, digits: string): boolean =>
  /^\d{1,3}$/.test(digits) && Number(digits) <= most;

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
function seconds(name: string, value: string): number {
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new BadEnvironment(
    name,
    `应为 0–999 的整数(秒),而不是 “${value}”`,
    `expected seconds from 0 to 999, not "${value}"`,
  );
}

/** One stays free for whoever else asks. */
const usualReaders = (): number => Math.max(2, Math.min(4, availableParallelism() - 1));

function cacheMb(value: string): number {
  if (/^\d{2,6}$/.test(value) && Number(value) >= 32) return Number(value);
  throw new BadEnvironment(
    'CACHE_MB',
    `应为 32 以上的整数,而不是 “${value}”`,
    `expected an integer from 32 up, not "${value}"`,
  );
}

function minuteBudget(value: string): number {
  if (/^\d{1,12}$/.test(value)) return Number(value);
  throw new BadEnvironment(
    'MINUTE_BUDGET',
    `应为非负整数,而不是 “${value}”`,
    `expected an integer that is not negative, not "${value}"`,
  );
}

function readers(value: string): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= 16) return Number(value);
  throw new BadEnvironment(
    'READERS',
    `应为 0–16 的整数,而不是 “${value}”`,
    `expected an integer from 0 to 16, not "${value}"`,
  );
}

interface Metrics {
  /** Port of the product. */
  own: number;
  atPort: string | undefined;
  token: string | undefined;
}

function metrics({ own, atPort, token }: Metrics): Environment['metrics'] {
  if (atPort !== undefined && token !== undefined)
    throw new BadEnvironment(
      'METRICS_TOKEN',
      '已设 METRICS_PORT,二者只设其一',
      'METRICS_PORT is set: set one of the two',
    );
  if (atPort !== undefined) return { port: apart(own, port('METRICS_PORT', atPort)) };
  if (token === undefined) return null;
  if (/^[\x21-\x7e]{16,}$/.test(token)) return { token };
  throw new BadEnvironment('METRICS_TOKEN', ...faultOfToken(token));
}

/** What it is that is wrong is said; the token itself is not. */
function faultOfToken(token: string): [chinese: string, english: string] {
  if (/\s/.test(token)) return ['其中不可有空格', 'there is a blank in it'];
  return ['至少 16 个可见的 ASCII 字符', 'expected at least 16 visible ASCII characters'];
}

/** Each may be 0, which leaves it to the system. */
function apart(own: number, other: number): number {
  if (own === 0 || other !== own) return other;
  throw new BadEnvironment(
    'METRICS_PORT',
    `与 PORT 相同 (${own})`,
    `expected another port than PORT, ${own}`,
  );
}
