import { useLocaleState } from 'ra-core';

const BETWEEN = ' / ';

/**
 * Sentences of the counter come as `中文 / English`: the half in the reader's language, or all
 * where there is but one.
 */
export function useSentence(): (message: string) => string {
  const [locale] = useLocaleState();
  return (message) => {
    const at = message.indexOf(BETWEEN);
    if (at < 0) return message;
    return locale === 'en' ? message.slice(at + BETWEEN.length) : message.slice(0, at);
  };
}
