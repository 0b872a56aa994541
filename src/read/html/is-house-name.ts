import { institutionCalled } from '../../lexicon/institutions';

const ofHouse =
  /universi|üniversite|egyetem|yliopisto|institut|college|hochschule|h[öø]gskol|polytech|politec|académ|大学|大學|대학/iu;

/** Whether words that a page prints about itself name the house that publishes it: a university and no company. */
export const isHouseName = (words: string): boolean => {
  const entry = words.length > 2 ? institutionCalled(words) : undefined;
  if (entry !== undefined) return entry.kind !== 'company';
  return ofHouse.test(words) && words.split(' ').length <= 7;
};
