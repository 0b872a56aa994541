import { wrapped } from '../../../util/wrapped';

/** Stems of words that tell of talks, their people and houses in the languages of Europe: `Institutskolloquium`, `fysikkseminar`. */
const eventStem = new RegExp(
  wrapped`
    kolloqui|kollokvi|colloqui|coloqui|colóqui|seminar|séminair|seminári|semināri|vortrag$|vorträge|
    vorlesung|ringvorles|föredrag|föreläsning|foredrag|forelesning|lezing(?:en)?$|luento|luennol|wykład|
    přednášk|доклад|лекци|семинар|webinar|workshop|huvudhandledare|gutachter|doktorvater|doktorand|
    yliopisto|universität|universitet|université|universidad|universidade|università|apuraha|palkinto|
    palkinnon|stipend
  `,
  'u',
);

/** Whether a word, in lower case, is of an event or its administration and so in no term. */
export function isEventWord(word: string): boolean {
  return eventStem.test(word);
}
