import { hold } from '../database/hold';
import { CommandFailure, FAILED } from './command';

/** @throws CommandFailure where a server runs on the file, or a command writes to it */
export function held(file: string): () => void {
  const letGo = hold(file, 'alone');
  if (letGo) return letGo;
  const noServer = hold(file, 'serve');
  noServer?.();
  throw noServer
    ? new CommandFailure(
        FAILED,
        `另有命令正在写入 ${file},请待其完成`,
        'a command is writing to it: wait until it is done',
      )
    : new CommandFailure(
        FAILED,
        `服务正在使用 ${file},请先停止服务`,
        'a server is running on it: stop it first',
      );
}
