/** What several formats cannot carry, in the same words everywhere. */
export const losses = {
  texts: 'the texts of the announcements',
  controlCharacters:
    'control characters and halves of characters, which XML cannot hold (U+FFFD stands for each)',
  title: 'the title of the graph',
  places: 'places, communities and importance',
  derived: 'derived edges',
  evidence: 'evidence and confidence',
} as const;
