import { describe, expect, it } from 'vitest';
import { tellsSubject } from '../../../src/segment/lines/tells-subject';

describe('tellsSubject', () => {
  it.each([
    'Owls fly in silence, and nobody has told us why. In this talk Ada Byron will discuss feathers.',
    'How do you count an owl? Ornithologist Ada Byron has spent ten years in the woods to find out. She will talk about it.',
    'Four fifths of the nests are held under customary law, yet since 1883 every owl has moved. The lecture tells why.',
  ])('is true of "%s"', (text) => {
    expect(tellsSubject(text)).toBe(true);
  });

  it.each([
    'Ada Byron will give a talk on owls in the old hall. Owls fly in silence, and nobody has told us why.',
    'The Owl Society welcomes all who care for the birds of the north. This week Ada Byron speaks.',
    'This lecture series has been held for thirty years in the north. Ada Byron will discuss feathers.',
    'Owls fly in silence, and nobody has told us why. Ada Byron will tell us on 3 March at 4 pm.',
    'Owls are quiet. Ada Byron speaks.',
    '',
  ])('is false of "%s"', (text) => {
    expect(tellsSubject(text)).toBe(false);
  });
});
