import type { Document, Source } from '../model';
import { collectDomains } from './domains';
import { locateHeadings, type MarkedHeading } from './headings';
import type { Rendered } from './render';

/** What a format says of a document beside its text. */
export interface About {
  readonly posted?: string | undefined;
  readonly domains?: readonly (string | undefined)[];
  readonly language?: string | undefined;
  readonly headings?: readonly MarkedHeading[];
  /** How it is cited, where a source holds several documents. */
  readonly name?: string;
}

/** A document of a rendered text; its domains are those stated and those found in the text. */
export const makeDocument = (
  source: Source,
  format: string,
  rendered: Rendered,
  about: About = {},
): Document => {
  const domains = collectDomains(rendered.text, about.domains);
  const headings = locateHeadings(rendered.text, about.headings ?? []);
  return {
    source: about.name ?? source.name,
    format,
    text: rendered.text,
    parts: rendered.parts,
    ...(about.posted === undefined ? {} : { posted: about.posted }),
    ...(domains.length === 0 ? {} : { domains }),
    ...(about.language === undefined ? {} : { language: about.language }),
    ...(headings.length === 0 ? {} : { headings }),
  };
};
