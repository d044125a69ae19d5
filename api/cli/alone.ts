import { holdAlone } from '../database/holdAlone';
import { CommandFailure, FAILED } from './command';

/** @throws CommandFailure where a server runs on the file */
export function held(file: string): () => void {
  const letGo = holdAlone(file);
  if (letGo) return letGo;
  throw new CommandFailure(
    FAILED,
    `服务正在使用 ${file},请先停止服务`,
    'a server is running on it: stop it first',
  );
}
