import { wrapped } from '../../util/wrapped';

const nameWord = "(?:(?:\\p{Lu}\\.-?){1,3}|\\p{Lu}[\\p{L}'’-]*)";
/** Titles before a name: the source of a pattern. */
export const honorifics = wrapped`
    (?:Dr|Op|Uzm|Doç|Yrd|Arş|Öğr|Prof|Professor|Professors|Profs|Mr|Mrs|Ms|Sir|Dame|Rev|Drs|[Pp]rofesseure?|
    [Pp]rofesora?|[Pp]rofessor[ae]|[Pp]rofessore(?:ssa)?|[Dd]octora?|[Dd]outora?|M|Mme|Mlle|Pr|Herr|Frau|
    Sra?|Dott|[Dd]ott\.?ssa|[Pp]rof\.?ssa|dott|Dra|Ing|dr|prof|drs|ir|doc|mgr|inż|hab|ing|проф|доц|д-р)
  `;
const particle = '(?:de|van|von|der|den|del|la|el|al|bin|di|da|dos|le|ter|ten|y)(?!\\p{L})';
/** A name of up to six words, a nickname among them, with honorifics: the source of a pattern, in one group. */
export const person = `((?:${honorifics}\\.?\\s?){0,3}${nameWord}(?:\\s{1,2}(?:[(“"]?${nameWord}[”")]?|${particle})){0,5})`;
/** The same behind `and`, if there is one. */
export const second = `${person.replace('(', '(?:\\s(?:and|&)\\s')}?`;
/** What may stand between a name and its verb. */
export const apposition =
  '(?:,(?:[^.;!?]|\\.(?!\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll})){2,160}?,?|\\s\\([^)]{2,80}\\)|,?)';
