import { describe, expect, it } from 'vitest';
import { explainRecord } from '../../../src/cli/extract/explain-record';
import type { Analysis } from '../../../src/pipeline';

const text = 'Tides at dawn\nby Ada Byron (Testville University)\n10 am, or was it 10 pm?\n';
const span = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const proof = (words: string, rule: string) => ({ document: 'a.txt', ...span(words), rule, confidence: 0.9 });
const noPeople = {
  speakers: [],
  hosts: [],
  contacts: [],
  organizers: [],
  moderators: [],
  panelists: [],
  advisors: [],
};
const analysis: Analysis = {
  record: {
    talkgraph: 1,
    source: 'a.txt',
    format: 'text',
    text,
    problems: [{ severity: 'warning', source: 'a.txt', line: 3, message: 'two times' }],
    mentions: [
      { kind: 'person', name: 'Ada Byron', ...span('Ada Byron'), rule: 'byline', confidence: 0.95 },
      {
        kind: 'concept',
        name: 'tides',
        ...span('Tides'),
        rule: 'keyphrase',
        confidence: 0.6,
        known: false,
        salience: 0.25,
      },
    ],
    relations: [
      {
        type: 'affiliated_with',
        from: 'Ada Byron',
        to: 'Testville University',
        when: 'current',
        evidence: [proof('Ada Byron (Testville University)', 'name-bracket')],
      },
    ],
    talks: [
      {
        title: 'Tides at dawn',
        start: '2023-05-02T10:00',
        status: 'scheduled',
        ...noPeople,
        heldAt: [],
        concepts: [],
        papers: [],
        evidence: [
          { field: 'title', value: 'Tides at dawn', ...proof('Tides at dawn', 'first-line') },
          { field: 'start', value: '2023-05-02T10:00', ...proof('10 am', 'clock') },
        ],
      },
    ],
  },
  layout: {
    talks: [
      {
        start: 0,
        end: text.length,
        starts: [
          { value: '2023-05-02T10:00', ...span('10 am'), rule: 'clock', confidence: 0.9 },
          { value: '2023-05-02T22:00', ...span('10 pm'), rule: 'clock', confidence: 0.4 },
        ],
        ends: [],
        status: 'scheduled',
        people: noPeople,
        heldAt: [],
      },
    ],
    sections: [],
    problems: [],
  },
};

describe('explainRecord', () => {
  it('shows every reading with its line, words, rule and confidence', () => {
    expect(explainRecord(analysis)).toBe(`a.txt  (text, 1 talk)

TALK 1  (scheduled)
  title         Tides at dawn
                  line 1  “Tides at dawn”  first-line .90
  start         2023-05-02T10:00
                  line 3  “10 am”  clock .90
  not the start 2023-05-02T22:00  line 3  “10 pm”  clock .40

MENTIONS
  person        Ada Byron
                  line 2  “Ada Byron”  byline .95
  concept       tides  (not in the vocabulary)  salience .25
                  line 1  “Tides”  keyphrase .60

RELATIONS
  Ada Byron — affiliated_with → Testville University  (current)
      line 2  “Ada Byron (Testville University)”  name-bracket .90

PROBLEMS
  warning: a.txt:3: two times
`);
  });

  it('leaves out what there is none of', () => {
    const bare = { ...analysis.record, talks: [], mentions: [], relations: [], problems: [] };
    expect(explainRecord({ record: bare, layout: { talks: [], sections: [], problems: [] } })).toBe(
      'a.txt  (text, 0 talks)\n',
    );
  });

  it('cuts long quotes', () => {
    const long = { ...analysis.record, text: 'x'.repeat(5000), problems: [], relations: [], talks: [] };
    const mentions = [{ ...analysis.record.mentions[0]!, start: 0, end: 5000 }];
    const explained = explainRecord({ record: { ...long, mentions }, layout: analysis.layout });
    expect(explained).toContain(`“${'x'.repeat(95)}…”`);
  });
});
