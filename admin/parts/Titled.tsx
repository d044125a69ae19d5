import { useLocaleState } from 'ra-core';

interface Thing {
  title: string;
  titleEn?: string | null;
}

/**
 * Titles of awards and rubrics are ours to translate; those of editions are published text and are
 * not.
 */
export function useTitles(): (thing: Thing) => { name: string; chinese: boolean } {
  const [locale] = useLocaleState();
  return ({ title, titleEn }) =>
    locale === 'en' && titleEn ? { name: titleEn, chinese: false } : { name: title, chinese: true };
}

export function Titled({ of }: { of: Thing }) {
  const { name, chinese } = useTitles()(of);
  return <span lang={chinese ? 'zh-CN' : undefined}>{name}</span>;
}
