import type { ReadResult, Source } from '../model';
import { html } from './html';
import { officeMarkup } from './office/office-markup';
import type { Reader, Sample } from './reader';
import { refused } from './refused';

const read = async (source: Source): Promise<ReadResult> => {
  if (typeof source.content === 'string')
    return refused(source, 'is a Word file pasted as text; open the file itself');
  try {
    const found = officeMarkup(source.content);
    if (found === undefined)
      return refused(source, 'is a zipped file without a Word or OpenDocument text; unpack it first');
    const { documents, problems } = await html.read({ name: source.name, content: found.markup });
    return { documents: documents.map((document) => ({ ...document, format: found.format })), problems };
  } catch (error) {
    return refused(
      source,
      `cannot be unpacked (${error instanceof Error ? error.message : String(error)}); save it as text or HTML first`,
    );
  }
};

/** Flyers as word processors save them: Word (ECMA-376) and OpenDocument texts. */
export const office: Reader = {
  name: 'office',
  extensions: ['docx', 'docm', 'odt'],
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
  ],
  detect: ({ signature }: Sample) => (signature.startsWith('PK\x03\x04') ? 2 : 0),
  read,
};
