import { describe, expect, it } from 'vitest';
import { dictionaryForm } from '../../../../src/recognize/concepts/foreign/dictionary-form';

describe('dictionaryForm', () => {
  it.each([
    ['pl', 'lotu ślizgowego', 'lot ślizgowy'],
    ['pl', 'uczenia maszynowego', 'uczenie maszynowe'],
    ['pl', 'sieci społecznych', 'sieci społeczne'],
    ['pl', 'mikroskopię sowy', 'mikroskopia sowy'],
    ['pl', 'metodą dużych piór', 'metoda dużych piór'],
    ['cs', 'tepelnou vodivost', 'tepelná vodivost'],
    ['cs', 'valenčního slovníku', 'valenční slovník'],
    ['ru', 'татарского языка', 'татарский язык'],
    ['ru', 'случайной среды', 'случайная среда'],
    ['ru', 'Иваном Тестовым', 'Иваном Тестовым'],
    ['fi', 'akustisessa mallissa', 'akustinen malli'],
    ['fi', 'käänteisongelmana', 'käänteisongelma'],
    ['fi', 'regularisoinnilla', 'regularisoinnilla'],
    ['tr', 'uyku kalitesini', 'uyku kalitesi'],
    ['de', 'statistischen Mechanik', 'statistische Mechanik'],
    ['de', 'algorithmischer Steuerung', 'algorithmische Steuerung'],
    ['fr', 'vol silencieux', 'vol silencieux'],
  ])('of %s "%s" is "%s"', (language, phrase, expected) => {
    expect(dictionaryForm(phrase, language)).toBe(expected);
  });
});
