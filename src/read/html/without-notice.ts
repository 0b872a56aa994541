import { isHouseName } from './is-house-name';

const legal = /©|\(c\)|copyright|all rights|cookie|privacy|accessib|powered by|log ?in|sign ?in/i;

const rights = /©|\(c\)|copyright|all rights reserved|\b(?:19|20)\d\d\b|[-–,.|]/gi;

/** A notice holds nothing but the house that keeps the rights: `© 2031 Lake College. All rights reserved.` */
export const withoutNotice = (line: string): string => {
  if (!legal.test(line)) return line;
  const owner = line.replace(rights, ' ').replace(/\s+/g, ' ').trim();
  return isHouseName(owner) ? owner : '';
};
