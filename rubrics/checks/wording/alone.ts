/** Characters that stand alone in any sentence: beside them nothing is unusual. */
export const ALONE: ReadonlySet<string> = new Set(
  '的地得了着过和与及或而且并但也又都还就才只仅更最很较不未无没有是为以于在从到自由向对把被将' +
    '让使令给所其之此这那各每某本该等中内外上下前后间时里并可应能会要须需宜当如若则即凡经按据就' +
    '由性化者式型率度量类级项个种次位名家年月日分件条款第一二三四五六七八九十百千万两几多少大小' +
    '新老高低好差',
);
