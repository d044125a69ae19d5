/** Why a document is not read, in Chinese and English: the sentence is for whoever brought it. */
export class BadDocument extends Error {
  constructor(
    readonly chinese: string,
    readonly english: string,
  ) {
    super(`${chinese} / ${english}`);
  }
}
