import { describe, expect, it } from 'vitest';
import { field } from '../../../src/segment/field';
import { cleanSeries } from '../../../src/segment/series/clean-series';

function cleaned(text: string): string | undefined {
  const series = cleanSeries(text, field(text, 0, text.length, 'test', 1));
  if (series !== undefined) expect(text.slice(series.start, series.end)).toBe(series.value);
  return series?.value;
}

describe('cleanSeries', () => {
  it.each([
    ['----- **Birds Seminar** -----', 'Birds Seminar'],
    ['CS Colloquium, 29/1', 'CS Colloquium'],
    ['Birds Seminar * WED FEB 22 11:30', 'Birds Seminar'],
    [
      'JOINT BIRDS / LAKES Colloquium, Prof. Ada Byron, Testville University',
      'JOINT BIRDS / LAKES Colloquium',
    ],
    ['séminaire des oiseaux du jeudi 10/10 (Ada Byron)', 'séminaire des oiseaux'],
    ['Birds Seminar – Winter 2031', 'Birds Seminar'],
    ['Lakes Seminar Announcement', 'Lakes Seminar'],
    ['TVU / Biology / News & Events / Birds Colloquium', 'Birds Colloquium'],
    ['Lakes Seminar TOMORROW', 'Lakes Seminar'],
    ['brown bag on Weds', 'brown bag'],
    ['Hartley Memorial Lecture - POSTPONED to June', 'Hartley Memorial Lecture'],
    ['Birds Colloquium with Ada Byron', 'Birds Colloquium'],
    ['Talks on Birds with Feathers', 'Talks on Birds with Feathers'],
    ['Joint Economics / Lakes Seminar', 'Joint Economics / Lakes Seminar'],
  ])('reads %j as %j', (text, series) => expect(cleaned(text)).toBe(series));

  it.each([
    'Seminar Series Archive',
    'Faculty candidate talk Mon Mar 4, 11am',
    'TVU / Biology / News & Events / Colloquia',
    'DISTINGUISHED LECTURER SERIES IN',
    'Seminar room E 219, Lake Street 5',
    'WEEKLY SEMINARS',
    'Seminars for the week',
    'Colloquium with Ada Byron',
    'Tea and biscuits from',
    'To suggest a speaker for the seminar, write to us',
    'No seminar',
    'PhD defence',
    'PANEL',
    'Thesis proposal',
    'Date of Seminar',
    'This week’s Birds seminar',
  ])('takes %j for no name', (text) => expect(cleaned(text)).toBeUndefined());
});
