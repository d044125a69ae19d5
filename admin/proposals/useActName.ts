import { useTranslate } from 'ra-core';

/** 修改条文 …; one that the console does not know is shown as the counter calls it. */
export function useActName(): (name: string) => string {
  const translate = useTranslate();
  return (name) => translate(`zs.act.names.${name}`, { _: name });
}
