import { existsSync } from 'node:fs';
import { asideOf } from './aside';
import { cannotOpen, notOurs, type Where } from './cannotOpen';
import { shown } from './database';
import { hold } from './hold';
import { copySqlite, damageIn, giveTo, ownFile } from './sqlite';
import { whoseFile } from './whose';

/** Nobody puts another file in its place while it is written to. */
export function inUse(where: Where & { kind: 'sqlite' }): () => void {
  const letGo = hold(where.file, 'use');
  if (letGo) return letGo;
  throw cannotOpen(where, '正在恢复或搬迁,请稍后再试', 'it is being restored or moved: try again');
}

/** A file that is there is looked at before anything is written to it. */
export function startOn(file: string): void {
  if (existsSync(file)) {
    const where: Where = { kind: 'sqlite', file };
    const [damage] = damageIn(file, 'quick_check');
    if (damage)
      throw cannotOpen(
        where,
        `文件已损坏,请用 restore 从备份恢复 (${damage})`,
        `the file is damaged, restore a backup (${damage})`,
      );
    if (whoseFile(file) === 'another') throw notOurs(where);
  }
  ownFile(file);
}

/** What a migration did wrong can be undone with a copy only. */
export function copyBefore(file: string, last: string): string {
  const copy = asideOf(file, `before-${last}`);
  copySqlite(file, copy);
  giveTo(copy, file);
  return `升级前已备份 / copied before the upgrade: ${copy}`;
}

/** A wrong letter in its name would otherwise begin an empty database, and nobody would notice. */
export const madeAnew = (where: Where): string =>
  `新建数据库 / a new database is made: ${shown(where)}`;
