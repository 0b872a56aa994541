import { describe, expect, it } from 'vitest';
import { partGluedLines } from '../../../src/read/encoding/part-glued-lines';

describe('lines that lost their breaks', () => {
  it('are parted around the day and the time, and before labels in capitals', () => {
    expect(
      partGluedLines(
        'Lakes SeminarThursday, March 13, 20313:00 PM - 4:00 PMHall 438 and via ZoomAda Byron, Testville UniversityTITLE: Rings of feathersABSTRACT: Birds sing.HOST: Dr. Carl Doe',
      ),
    ).toBe(
      'Lakes Seminar\nThursday, March 13, 2031\n3:00 PM - 4:00 PM\nHall 438 and via Zoom\nAda Byron, Testville University\nTITLE: Rings of feathers\nABSTRACT: Birds sing.\nHOST: Dr. Carl Doe',
    );
  });

  it('are left alone where nothing is glued', () => {
    const text = 'TITLE: JavaScript for birds\nMarch 13, 2031, 3:00 PM\nSUBTITLE: a study\nNASA TITLE: none';
    expect(partGluedLines(text)).toBe(text);
  });
});
