import { AlignmentType, Document, HeadingLevel, Packer, type FileChild } from 'docx';
import { HEI, pageNumbers, pageOf, said, stylesOf } from './docxParts';
import { plain } from './plain';

interface Paper {
  title: string;
  /** Half points of the title, and the room around it in twentieths of a point. */
  size: number;
  spacing: { before?: number; after: number };
  orientation?: 'portrait' | 'landscape';
  english?: boolean;
  children: readonly FileChild[];
}

/** A paper for Word and WPS on A4: its title as one, what it says, numbered pages. */
export const paperDocx = ({
  title,
  size,
  spacing,
  orientation = 'portrait',
  english = false,
  children,
}: Paper): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: '准绳',
      title: plain(title),
      styles: stylesOf(english),
      sections: [
        {
          properties: pageOf(orientation),
          footers: pageNumbers(english),
          children: [
            said(
              title,
              { alignment: AlignmentType.CENTER, heading: HeadingLevel.TITLE, spacing },
              { font: HEI, size, color: '000000' },
            ),
            ...children,
          ],
        },
      ],
    }),
  );
