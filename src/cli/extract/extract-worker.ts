import type { MessagePort } from 'node:worker_threads';
import type { SourceFile } from '../input/find-sources';
import type { VocabularyChoice } from '../options/vocabulary-choice';
import { vocabularyOptions } from '../options/vocabulary-choice';
import type { Files } from '../platform/files';
import { extractFile } from './extract-files';
import type { WrittenFile } from './written-file';
import { writeRecords } from './written-file';

/** What a worker is told when it starts. */
export interface WorkerSetup {
  readonly concepts: VocabularyChoice;
}

/** A thread that extracts the files it is sent, one after the other, and answers in their order. */
export interface ExtractWorker {
  readonly send: (file: SourceFile) => void;
  readonly onAnswer: (take: (written: WrittenFile) => void) => void;
  /** Calls back when the thread is gone before its time. */
  readonly onLost: (take: (reason: string) => void) => void;
  readonly stop: () => Promise<void>;
}

/** Works in this thread, between other turns of its loop. */
export function workHere({ concepts }: WorkerSetup, files: Files): ExtractWorker {
  const options = vocabularyOptions(concepts);
  let answer: (written: WrittenFile) => void = () => {};
  let work = Promise.resolve();
  let isStopped = false;
  return {
    send: (file) => {
      work = work.then(async () => {
        if (!isStopped) answer(writeRecords(await extractFile(file, files, options)));
      });
    },
    onAnswer: (take) => {
      answer = take;
    },
    onLost: () => {},
    stop: async () => {
      isStopped = true;
    },
  };
}

/** Does a worker's work in a thread of its own: files come in as messages, what they gave goes out. */
export function serveExtractions(port: MessagePort, setup: WorkerSetup, files: Files): void {
  const worker = workHere(setup, files);
  worker.onAnswer((written) => port.postMessage(written));
  port.on('message', worker.send);
}
