import { fold } from '../../util/fold';

const monthForms: readonly string[] = [
  'january jan janvier janv januar jänner gennaio gen enero ene janeiro ינואר בינואר januari',
  'february feb febr février févr fév februar febbraio febrero fevereiro fev פברואר בפברואר februari',
  'march mar mars märz maerz mrz marzo março מרץ במרץ maart mrt',
  'april apr avril avr aprile abril abr אפריל באפריל',
  'may mai maggio mag mayo maio מאי במאי mei',
  'june jun juin juni giugno giu junio junho יוני ביוני',
  'july jul juillet juil juli luglio lug julio julho יולי ביולי',
  'august aug août aout agosto ago אוגוסט באוגוסט augustus',
  'september sep sept septembre settembre set septiembre setembro ספטמבר בספטמבר',
  'october oct octobre oktober okt ottobre ott octubre outubro out אוקטובר באוקטובר',
  'november nov novembre noviembre novembro נובמבר בנובמבר',
  'december dec décembre déc dezember dez dicembre dic diciembre dezembro דצמבר בדצמבר',
];

const weekdayForms: readonly string[] = [
  'sunday sun sundays dimanche dim sonntag domenica domingo zondag ראשון',
  'monday mon monay mondays lundi lun montag lunedì lunes segunda maandag שני',
  'tuesday tue tues tuesdays mardi dienstag martedì martes terça dinsdag שלישי',
  'wednesday wed weds wednesdays mercredi mer mittwoch mercoledì miércoles quarta woensdag רביעי',
  'thursday thu thur thurs thursdays jeudi jeu donnerstag giovedì jueves quinta donderdag חמישי',
  'friday fri fridays vendredi ven freitag venerdì viernes sexta vrijdag שישי',
  'saturday sat saturdays samedi sam samstag sonnabend sabato sábado zaterdag שבת',
];

/** Folded month name or abbreviation → 1 to 12. */
export const months = index(monthForms, 1);
/** Folded weekday name or abbreviation → 0 (Sunday) to 6. */
export const weekdays = index(weekdayForms, 0);

/** Weekday characters of Japanese, Chinese and Korean dates → 0 (Sunday) to 6. */
export const weekdayCharacters = new Map(
  ['日月火水木金土', '일월화수목금토'].flatMap((week) =>
    [...week].map((character, day) => [character, day] as const),
  ),
);

function index(forms: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    forms.flatMap((line, place) => line.split(' ').map((form) => [fold(form), first + place] as const)),
  );
}

/** The month that a word names, 1 to 12. */
export function monthOf(word: string): number | undefined {
  return months.get(fold(word));
}

/** The weekday that a word names, 0 (Sunday) to 6. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(fold(word));
}
