import { fold } from '../../util/fold';

const monthForms: readonly string[] = [
  'january jan janvier janv januar jänner gennaio gen enero ene janeiro ינואר בינואר januari januari január januára stycznia styczeń ledna leden tammikuuta ocak января январь січня gener ianuarie ιανουαριου siječnja januara јануара януари sausio janvāris janvārī jaanuar jaanuaril xaneiro janúar',
  'february feb febr février févr fév februar febbraio febrero fevereiro fev פברואר בפברואר februari februari február februára lutego luty února únor helmikuuta şubat февраля февраль лютого febrer februarie φεβρουαριου veljače februara фебруара февруари vasario februāris februārī veebruar veebruaril febreiro febrúar',
  'march mar mars märz maerz mrz marzo março מרץ במרץ maart mrt marts marca marzec března březen március maaliskuuta mart марта март березня març martie maret μαρτιου ožujka marta kovo märts märtsil martā',
  'april apr avril avr aprile abril abr אפריל באפריל apríla kwietnia kwiecień dubna duben április huhtikuuta nisan апреля апрель квітня aprilie απριλιου travnja aprila април balandžio aprīlis aprīlī aprill aprillil apríl',
  'may mai maggio mag mayo maio מאי במאי mei maj maja mája května květen május toukokuuta mayıs мая травня maig μαιου svibnja маја май gegužės maijs maijā maí',
  'june jun juin juni giugno giu junio junho יוני ביוני júna czerwca czerwiec června červen június kesäkuuta haziran июня июнь червня juny iunie ιουνιου lipnja juna junija јуна юни birželio jūnijs jūnijā juuni juunil xuño júní',
  'july jul juillet juil juli luglio lug julio julho יולי ביולי júla lipca lipiec července červenec július heinäkuuta temmuz июля июль липня juliol iulie ιουλιου srpnja jula julija јула юли liepos jūlijs jūlijā juuli juulil xullo júlí',
  'august aug août aout agosto ago אוגוסט באוגוסט augustus augusti augusta sierpnia sierpień srpna srpen augusztus elokuuta ağustos августа серпня agost agustus αυγουστου kolovoza avgusta август rugpjūčio augustā augustil ágúst',
  'september sep sept septembre settembre set septiembre setembro ספטמבר בספטמבר septembra września wrzesień září szeptember syyskuuta eylül сентября сентябрь вересня septembrie σεπτεμβριου rujna септембра септември rugsėjo septembris septembrī septembril setembre',
  'october oct octobre oktober okt ottobre ott octubre outubro out אוקטובר באוקטובר októbra października październik října říjen október lokakuuta ekim октября октябрь жовтня octubre octombrie οκτωβριου oktobra октобра октомври spalio oktobris oktobrī oktoober oktoobril outubre',
  'november nov novembre noviembre novembro נובמבר בנובמבר novembra listopada listopad listopadu marraskuuta kasım ноября ноябрь листопада noiembrie νοεμβριου studenoga studenog новембра ноември lapkričio novembris novembrī novembril nóvember',
  'december dec décembre déc dezember dez dicembre dic diciembre dezembro דצמבר בדצמבר decembra grudnia grudzień prosince prosinec joulukuuta aralık декабря декабрь грудня desembre decembrie desember δεκεμβριου prosinca децембра декември gruodžio decembris decembrī detsember detsembril decembro',
];

const weekdayForms: readonly string[] = [
  'sunday sun sundays dimanche dim sonntag domenica domingo zondag ראשון søndag söndag niedziela niedzielę neděle neděli vasárnap sunnuntaina pazar воскресенье неділя diumenge duminică κυριακη minggu nedjelja nedjelju nedelja nedeljo недеља неделя sekmadienis svētdien pühapäev sunnudagur',
  'monday mon monay mondays lundi lun montag lunedì lunes segunda maandag שני mandag måndag poniedziałek pondělí hétfő maanantaina pazartesi понедельник понеділок dilluns luni δευτερα senin ponedjeljak ponedeljak ponedeljek понедељак понеделник pirmadienis pirmadienį pirmdien pirmdiena esmaspäev esmaspäeval mánudagur mánudaginn maanantai luns',
  'tuesday tue tues tuesdays mardi dienstag martedì martes terça dinsdag שלישי tirsdag tisdag wtorek úterý kedd tiistaina вторник вівторок dimarts marţi τριτη selasa utorak torek уторак antradienis antradienį otrdien otrdiena teisipäev teisipäeval þriðjudagur þriðjudaginn tiistai tir tis',
  'wednesday wed weds wednesdays mercredi mer mittwoch mercoledì miércoles quarta woensdag רביעי onsdag środa środę středa středu szerda keskiviikkona çarşamba среда среду середа dimecres miercuri τεταρτη rabu srijeda srijedu sreda sredo sredu сряда trečiadienis trečiadienį trešdien trešdiena kolmapäev kolmapäeval miðvikudagur miðvikudaginn keskiviikko mércores ons',
  'thursday thu thur thurs thursdays jeudi jeu donnerstag giovedì jueves quinta donderdag חמישי torsdag czwartek čtvrtek csütörtök torstaina perşembe четверг четвер dijous joi πεμπτη kamis četvrtak četrtek четвртак четвъртък ketvirtadienis ketvirtadienį ceturtdien ceturtdiena neljapäev neljapäeval fimmtudagur fimmtudaginn torstai xoves',
  'friday fri fridays vendredi ven freitag venerdì viernes sexta vrijdag שישי fredag piątek pátek péntek perjantaina cuma пятница пятницу divendres vineri παρασκευη jumat petak petek петак петък penktadienis penktadienį piektdien piektdiena reede reedel föstudagur föstudaginn perjantai venres fre',
  'saturday sat saturdays samedi sam samstag sonnabend sabato sábado zaterdag שבת lørdag lördag sobota sobotę sobotu szombat lauantaina cumartesi суббота субботу субота dissabte sâmbătă σαββατο sabtu subota subotu soboto суботу събота šeštadienis sestdien laupäev laugardagur lauantai',
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
