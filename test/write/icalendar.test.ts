import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/graph/attributes';
import { icalendar } from '../../src/write/icalendar';
import { makeGraph } from '../graph/make-graph';
import { anyGraph } from './arbitrary-graph';

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const talksOf = ({ nodes }: GraphFile) =>
  nodes.filter(({ attributes }) => attributes.kind === 'talk' && attributes.start !== undefined);
/** Line ends become one, and what the standard forbids a space. */
const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  text.replace(/\r\n|[\r\n]/g, '\n').replace(/[\x00-\x09\x0b-\x1f\x7f]/g, ' ');

describe('icalendar', () => {
  it('is read by ical.js with every dated talk and its whole title', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const titles = eventsOf(icalendar.write(graph)).map(({ summary }) => summary);
        expect(titles.sort()).toEqual(
          talksOf(graph)
            .map(({ attributes }) => plain(attributes.label))
            .sort(),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('has no line of more than 75 octets, and none but those of the standard', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const written = icalendar.write(graph);
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of written.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).toMatch(/^(?: |$|[A-Z-]+[;:])/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells time, place, speakers and topics of a talk', () => {
    const [event] = eventsOf(icalendar.write(makeGraph()));
    expect(event?.summary).toBe('Tides and gradients');
    expect(event?.startDate.toString()).toBe('2023-05-02T10:00:00');
    expect(event?.endDate.toString()).toBe('2023-05-02T11:00:00');
    expect(event?.location).toBe('Room 1, Testville University');
    expect(event?.description).toContain('Speakers: Ada M. Byron');
  });

  it('keeps days without a time as days, and names zones that have a name', () => {
    const graph = makeGraph();
    const zoned = graph.nodes.map((node) => ({
      ...node,
      attributes: { ...node.attributes, timezone: 'Europe/London' },
    }));
    const written = icalendar.write({ ...graph, nodes: zoned });
    expect(written).toContain('DTSTART;VALUE=DATE:20240601');
    expect(written).toContain('DTSTART;TZID=Europe/London:20230502T100000');
  });
});
