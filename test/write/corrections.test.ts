import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/graph/correct/correction';
import { parseCorrections, unfitProblems, writeCorrections } from '../../src/write/corrections';

const text = fc.string();
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ op: fc.constant('merge' as const), key: text, into: text }),
  fc.record({ op: fc.constant('split' as const), key: text, documents: fc.array(text), name: text }),
  fc.record({ op: fc.constant('rename' as const), key: text, name: text }),
  fc.record({ op: fc.constant('reject' as const), key: text }),
  fc.record({
    op: fc.constant('add' as const),
    from: text,
    kind: fc.constant('advised_by' as const),
    to: text,
    document: text,
    words: text,
  }),
);

describe('a log of corrections', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(correction), (corrections) => {
        const log = parseCorrections(writeCorrections(corrections), 'log.jsonl');
        expect(log.corrections).toEqual(corrections);
        expect(log.problems).toEqual([]);
      }),
    );
  });

  it.each([
    ['{', 'no correction: '],
    ['{"op":"forget","key":"person:a"}', 'there is no correction “forget”'],
    ['{"op":"merge","key":"person:a"}', '"into" of it is no text'],
    ['{"op":"toString"}', 'there is no correction “toString”'],
    [
      '{"op":"add","from":"a","kind":"knows","to":"b","document":"d","words":"w"}',
      'there is no relation “knows”',
    ],
  ])('names the line that is none: %s', (line, message) => {
    const rename = '{"op":"rename","key":"person:a","name":"A"}';
    const log = parseCorrections(`${rename}\n\n${line}\n${rename}\n`, 'log.jsonl');
    expect(log.corrections).toHaveLength(2);
    expect(log.problems).toEqual([
      { severity: 'error', source: 'log.jsonl', line: 3, message: expect.stringContaining(message) },
    ]);
  });

  it('says of a correction that does not fit where it stands', () => {
    const log = parseCorrections('\n{"op":"reject","key":"person:a"}\n', 'log.jsonl');
    expect(unfitProblems(log, [{ index: 0, reason: 'there is no person:a' }])).toEqual([
      {
        severity: 'error',
        source: 'log.jsonl',
        line: 2,
        message: 'reject: there is no person:a; nothing corrected',
      },
    ]);
  });
});
