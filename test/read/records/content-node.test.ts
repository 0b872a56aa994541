import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read';

const fieldsOf = async (value: unknown): Promise<readonly (readonly [string, string])[]> => {
  const { documents } = await read({ name: 'a.json', content: JSON.stringify(value) });
  return documents.flatMap(({ parts }) =>
    parts.flatMap(({ fields }) => fields.map(({ name, value: text }) => [name, text] as const)),
  );
};

describe('a node of a content system', () => {
  const node = {
    title: 'Bubbles in nests',
    status: true,
    field_when: { value: '2031-08-02T15:00:00+08:00', end_value: '2031-08-02T16:00:00+08:00' },
    field_speaker_name: 'Ada Byron',
  };

  it('states the end beside the start', async () => {
    expect(await fieldsOf([node])).toContainEqual(['end', '2031-08-02T16:00']);
  });

  it('that is published is not cancelled', async () => {
    expect((await fieldsOf([node])).filter(([name]) => name === 'status')).toEqual([]);
    expect(await fieldsOf([{ ...node, cancelled: true }])).toContainEqual(['status', 'cancelled']);
  });

  it('is held by whom the frame around it names', async () => {
    const frame = { meta: { count: 1, site: 'School of Birds, Testville University' }, data: [node] };
    expect(await fieldsOf(frame)).toContainEqual(['heldAt', 'School of Birds, Testville University']);
  });
});
