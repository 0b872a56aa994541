import { fold } from '../../util/fold';

const monthForms: readonly string[] = [
  'january jan janvier janv januar jänner gennaio gen enero ene janeiro ינואר בינואר januari januari január januára stycznia styczeń ledna leden tammikuuta ocak января січня gener ianuarie ιανουαριου',
  'february feb febr février févr fév februar febbraio febrero fevereiro fev פברואר בפברואר februari februari február februára lutego luty února únor helmikuuta şubat февраля лютого febrer februarie φεβρουαριου',
  'march mar mars märz maerz mrz marzo março מרץ במרץ maart mrt marts marca marzec března březen március maaliskuuta mart марта березня març martie maret μαρτιου',
  'april apr avril avr aprile abril abr אפריל באפריל apríla kwietnia kwiecień dubna duben április huhtikuuta nisan апреля квітня aprilie απριλιου',
  'may mai maggio mag mayo maio מאי במאי mei maj maja mája května květen május toukokuuta mayıs мая травня maig μαιου',
  'june jun juin juni giugno giu junio junho יוני ביוני júna czerwca czerwiec června červen június kesäkuuta haziran июня червня juny iunie ιουνιου',
  'july jul juillet juil juli luglio lug julio julho יולי ביולי júla lipca lipiec července červenec július heinäkuuta temmuz июля липня juliol iulie ιουλιου',
  'august aug août aout agosto ago אוגוסט באוגוסט augustus augusti augusta sierpnia sierpień srpna srpen augusztus elokuuta ağustos августа серпня agost agustus αυγουστου',
  'september sep sept septembre settembre set septiembre setembro ספטמבר בספטמבר septembra września wrzesień září szeptember syyskuuta eylül сентября вересня septembrie σεπτεμβριου',
  'october oct octobre oktober okt ottobre ott octubre outubro out אוקטובר באוקטובר októbra października październik října říjen október lokakuuta ekim октября жовтня octubre octombrie οκτωβριου',
  'november nov novembre noviembre novembro נובמבר בנובמבר novembra listopada listopad listopadu marraskuuta kasım ноября листопада noiembrie νοεμβριου',
  'december dec décembre déc dezember dez dicembre dic diciembre dezembro דצמבר בדצמבר decembra grudnia grudzień prosince prosinec joulukuuta aralık декабря грудня desembre decembrie desember δεκεμβριου',
];

const weekdayForms: readonly string[] = [
  'sunday sun sundays dimanche dim sonntag domenica domingo zondag ראשון søndag söndag niedziela niedzielę neděle neděli vasárnap sunnuntaina pazar воскресенье неділя diumenge duminică κυριακη minggu',
  'monday mon monay mondays lundi lun montag lunedì lunes segunda maandag שני mandag måndag poniedziałek pondělí hétfő maanantaina pazartesi понедельник понеділок dilluns luni δευτερα senin',
  'tuesday tue tues tuesdays mardi dienstag martedì martes terça dinsdag שלישי tirsdag tisdag wtorek úterý kedd tiistaina вторник вівторок dimarts marţi τριτη selasa',
  'wednesday wed weds wednesdays mercredi mer mittwoch mercoledì miércoles quarta woensdag רביעי onsdag środa środę středa středu szerda keskiviikkona çarşamba среда среду середа dimecres miercuri τεταρτη rabu',
  'thursday thu thur thurs thursdays jeudi jeu donnerstag giovedì jueves quinta donderdag חמישי torsdag czwartek čtvrtek csütörtök torstaina perşembe четверг четвер dijous joi πεμπτη kamis',
  'friday fri fridays vendredi ven freitag venerdì viernes sexta vrijdag שישי fredag piątek pátek péntek perjantaina cuma пятница пятницу divendres vineri παρασκευη jumat',
  'saturday sat saturdays samedi sam samstag sonnabend sabato sábado zaterdag שבת lørdag lördag sobota sobotę sobotu szombat lauantaina cumartesi суббота субботу субота dissabte sâmbătă σαββατο sabtu',
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
