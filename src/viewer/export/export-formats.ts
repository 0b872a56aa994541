import type { GraphFile } from '../../graph/attributes';
import { folderWriters, writers } from '../../write/index';
import { html } from '../../write/shared-page';
import { svg } from '../../write/svg';
import type { FolderWriter, Format, Writer, WriterOption, WriterOptions } from '../../write/writer';
import { drawPng } from './draw-png';
import { pageTemplate } from './page-template';
import { zip } from './zip';

/** A format as the page saves it: always one file. */
export interface ExportFormat extends Format {
  readonly extension: string;
  /** Whether it is the picture that is saved, not what the picture is of. */
  readonly isPicture: boolean;
  readonly make: (graph: GraphFile, options: WriterOptions) => Blob | Promise<Blob>;
}

const defaultScale = 2;
const scale: WriterOption = {
  kind: 'number',
  name: 'scale',
  default: defaultScale,
  description: 'how many times larger than the drawing; 2 suits print',
};

const png: ExportFormat = {
  ...svg,
  name: 'png',
  isPicture: true,
  extension: 'png',
  description: 'the picture with title, legend and date, as pixels',
  options: [scale, ...svg.options],
  make: (graph, options) =>
    drawPng(svg.write(graph, options), bounded(Number(options.scale ?? defaultScale))),
};

const sharedPage: ExportFormat = {
  ...html,
  isPicture: false,
  make: (graph) => new Blob([html.writePage(graph, pageTemplate())], { type: html.mediaType }),
};

/** Every format that the page can save, those that people ask for most first. */
export const exportFormats: readonly ExportFormat[] = [
  sharedPage,
  png,
  ...Object.values(writers).map(ofOneFile),
  ...Object.values(folderWriters).map(ofManyFiles),
];

function ofOneFile(writer: Writer): ExportFormat {
  return {
    ...writer,
    isPicture: writer === svg,
    make: (graph, options) => new Blob([writer.write(graph, options)], { type: writer.mediaType }),
  };
}

function ofManyFiles(writer: FolderWriter): ExportFormat {
  return {
    ...writer,
    extension: 'zip',
    isPicture: false,
    make: (graph, options) => new Blob([zip(writer.writeFiles(graph, options))], { type: 'application/zip' }),
  };
}

function bounded(factor: number): number {
  return Number.isFinite(factor) ? Math.min(Math.max(factor, 0.25), 6) : defaultScale;
}
