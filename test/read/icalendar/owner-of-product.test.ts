import { describe, expect, it } from 'vitest';
import { ownerOfProduct } from '../../../src/read/icalendar/owner-of-product';

describe('the product that wrote a calendar', () => {
  it.each([
    ['-//Testville University//Events//EN', 'Testville University'],
    ['-//Lakeside College - ECPv6.3.1//NONSGML v1.0//EN', 'Lakeside College'],
    ['-//Vortex CMS//University of Testville//EN', 'University of Testville'],
    ['-//KAIST//Event Calendar 2.1//KO', 'KAIST'],
    ['-//Univerzita Jezerní//Kalendář 2.1//CS', 'Univerzita Jezerní'],
  ])('is that of an institution: %s', (product, owner) => expect(ownerOfProduct(product)).toBe(owner));

  it.each([
    '-//Google Inc//Google Calendar 70.9054//EN',
    '-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    '-//Apple Inc.//macOS 13.0//EN',
    '-//CERN//INDICO//EN',
    '-//Philosophy - ECPv6.2.1//NONSGML v1.0//EN',
    'icalendar-ruby',
  ])('is but a program: %s', (product) => expect(ownerOfProduct(product)).toBeUndefined());
});
