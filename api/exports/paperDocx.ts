import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  type FileChild,
  type IStylesOptions,
} from 'docx';
import { HEI, pageNumbers, pageOf, said, paperStyles } from './docxParts';
import { plain } from './plain';

interface Paper {
  title: string;
  /** Half points of the title, and the room around it in twentieths of a point. */
  size: number;
  spacing: { before?: number; after: number };
  orientation?: 'portrait' | 'landscape';
  english?: boolean;
  /** Of a paper where left out. */
  styles?: IStylesOptions;
  children: readonly FileChild[];
}

/** A paper for Word and WPS on A4: its title as one, what it says, numbered pages. */
export const paperDocx = ({
  title,
  size,
  spacing,
  orientation = 'portrait',
  english = false,
  styles = paperStyles(english),
  children,
}: Paper): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: '准绳',
      title: plain(title),
      styles,
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
