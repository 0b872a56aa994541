import { describe, expect, it } from 'vitest';
import { isPlainSeries } from '../../../src/segment/series/series-words';

describe('a series by its words', () => {
  it.each([
    'Birds Seminar',
    'Séminaire des oiseaux',
    'Ada Byron Lecture Series',
    'Coffee and Time Series Seminar',
    'Byron Memorial Lecture',
  ])('is told: %s', (words) => expect(isPlainSeries(words)).toBe(true));

  it.each([
    'Time series of tides and winds',
    'Owls: time-series forecasting without a clock',
    'A model for time series',
    'Convergence of Fourier series',
    'Invitation to the Birds Seminar',
    'What is a seminar?',
  ])('is not told: %s', (words) => expect(isPlainSeries(words)).toBe(false));
});
