import { describe, expect, it } from 'vitest';
import { nominativeOfInstitution } from '../../../src/lexicon/cases/institution-names';

describe('nominativeOfInstitution', () => {
  it.each([
    ['Uniwersytecie Testowskim', 'Uniwersytet Testowski'],
    ['Uniwersytetu Testowskiego', 'Uniwersytet Testowski'],
    ['Instytucie Biologii Doświadczalnej', 'Instytut Biologii Doświadczalnej'],
    ['Politechnice Testowskiej', 'Politechnika Testowska'],
    ['Univerzitě Karlově', 'Univerzita Karlova'],
    ['Univerzity Karlovy', 'Univerzita Karlova'],
    ['Testově univerzitě', 'Testova univerzita'],
    ['Testovu univerzitu', 'Testova univerzita'],
    ['Testilän yliopistossa', 'Testilän yliopisto'],
    ['Testowskim Instytucie Ornitologicznym', 'Testowski Instytut Ornitologiczny'],
    ['Uniwersytecie Testódzkim', 'Uniwersytet Testódzki'],
    ['Testischen Museum Vogelstadt', 'Testisches Museum Vogelstadt'],
    ['Testischen Akademie', 'Testische Akademie'],
    ['Testischen Museums Vogelstadt', 'Testisches Museum Vogelstadt'],
    ['Deutschen Testischen Institut', 'Deutsches Testisches Institut'],
    ['Landesmuseums Testburg', 'Landesmuseum Testburg'],
    ['Instituts für Vogelkunde', 'Institut für Vogelkunde'],
    ['Testville Museums', 'Testville Museums'],
    ['Testilän museossa', 'Testilän museo'],
    ['Testvilles universitet', 'Testvilles universitet'],
    ['Uniwersytet Testowski', 'Uniwersytet Testowski'],
    ['Testville University', 'Testville University'],
  ])('turns %s into %s', (inflected, name) => {
    expect(nominativeOfInstitution(inflected)).toBe(name);
  });
});
