import { useTranslate } from 'ra-core';

/** 送审, 同意 …; one that the console does not know is shown as the counter calls it. */
export function useTransitionName(): (name: string) => string {
  const translate = useTranslate();
  return (name) => translate(`zs.transition.names.${name}`, { _: name });
}
