import type { LabelKind } from './label-words';

/**
 * Words of labels in further languages, parted by `|`: Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech,
 * Hungarian, Russian, Ukrainian, Turkish, Catalan, Romanian, Greek, Indonesian.
 */
export const furtherLabelWords = {
  title:
    'titel proefschrift|proefschrift|onderwerp|conferencia|charla|ponencia|plática|vortrag|conférence|palestra|conferenza|föredrag|foredrag|lezing|referat|wykład|přednáška|előadás|доклад|xerrada|titel van de lezing|titel på foredraget|föredragets titel|tittel|otsikko|esitelmän otsikko|tytuł|temat|temat referatu|tytuł referatu|tytuł wykładu|název|název přednášky|cím|az előadás címe|előadás címe|тема|название|тема доклада|название доклада|тема семинара|назва|тема доповіді|başlık|konu|konuşma başlığı|títol|titol de la xerrada|titlu|titlul|titlul prezentării|τιτλος|τιτλος ομιλιας|θεμα|judul|naslov|naslov predavanja|tiêu đề|tên báo cáo|názov|názov prednášky',
  speaker:
    'av|af|door|por|par|spreekster|foredragsholder|foredragsholdere|taler|oplægsholder|föreläsare|föredragshållare|talare|innleder|puhuja|luennoitsija|esitelmöijä|väittelijä|prelegent|prelegentka|prelegenci|referuje|mówca|wykładowca|přednášející|řečník|přednáší|előadó|докладчик|докладчики|лектор|спикер|выступает|доповідач|konuşmacı|konuşmacılar|konferenciant|ponent|a càrrec de|vorbitor|conferențiar|ομιλητης|ομιλητρια|ομιλητες|pembicara|narasumber|thesis author|author of the thesis|phd student|doctoral student|doctoral candidate|defendant|phd-studerende|stipendiat|doktorand|predavač|predavačica|predavatelj|predavateljica|diễn giả|báo cáo viên|người trình bày|prednášajúci|prednášajúca',
  date: 'dato|dag|päivä|päivämäärä|data i godzina|dzień|dátum|datum konání|дата|tarih|data de la xerrada|ημερομηνια|tanggal|hari/tanggal|ngày|dátum konania',
  time: 'tijd|tidspunkt|klokkeslett|tid|klockslag|aika|kello|godzina|godz|čas|hodina|время|час|saat|ώρα|ωρα|waktu|pukul|vrijeme|vreme|ura|thời gian',
  when: 'wanneer|datum en tijd|dato og tid|tid og sted|tid og stad|tid och plats|datum och tid|når|när|milloin|aika ja paikka|kiedy|termin|kdy|mikor|időpont|когда|дата и время|дата и место|коли|tarih ve saat|tarih/saat|quan|dia i hora|când|data și ora|ποτε|kapan|kada|kdaj',
  venue:
    'plaats|waar|locatie|zaal|sted|hvor|lokale|plats|lokal|rum|paikka|miejsce|gdzie|sala|místo|místo konání|kde|helyszín|hol|terem|место|место проведения|где|аудитория|місце|yer|salon|lloc|locul|unde|τοπος|αιθουσα|που|tempat|lokasi|mjesto|mesto održavanja|dvorana|učionica|predavalnica|địa điểm|miesto|miesto konania',
  affiliation:
    'affiliatie|universiteit|affiliering|afiliacja|uczelnia|organizace|организация|kurum|afiliació',
  host: 'osoba zapraszająca|zapraszająca|einladung|convite|davet|invito|invitée par|invités par|à l’invitation de|sur invitation de|gospodarz|gospodarz seminarium|opiekun|opiekun wizyty|opiekun gościa|pozvání|pozval|pozvala|zve|hostiteľ|invitat de|ev sahibi|házigazda|isäntä|принимающая сторона|запрошує|amfitrió|amfitrion|uitgenodigd door|vært|vert|vertskap|värd|inbjudare|kutsuja|zapraszający|zaprasza|hostitel|meghívó|приглашает|davet eden|convidat per|gazdă',
  contact:
    'contactpersoon|inlichtingen|kontaktperson|kontaktpersoner|yhteyshenkilö|lisätietoja|kontaktní osoba|kapcsolat|контакт|контакты|iletişim|contacte|επικοινωνια|kontak',
  organizer:
    'georganiseerd door|arrangør|arrangører|arrangör|ansvarlig|ansvarig|järjestäjä|organizatorzy|prowadzący|kierownik seminarium|pořadatel|vede|szervező|szervezők|руководитель|руководители|руководитель семинара|руководители семинара|секретарь семинара|организаторы|організатори|düzenleyen|organitza|organizatori|διοργανωση|penyelenggara',
  moderator:
    'ordstyrer|møteleder|moderaattori|prowadzi dyskusję|moderátor|ведущий|модератор|moderatör|moderasi|moderador/a',
  advisor:
    'begeleider|begeleiders|vejleder|vejledere|veileder|veiledere|handledare|huvudhandledare|ohjaaja|promotor pracy|školitel|vedoucí práce|témavezető|научный руководитель|danışman|tez danışmanı|director de la tesi|conducător științific',
  committee:
    'committee in charge|members of the committee|doctoral committee|examination committee|supervisory committee|advisory committee|members of the jury|opponenter|opponenten|fakultetsopponent|faculty opponent|external reviewer|external reviewers|bedømmelsesudvalg|bedømmelseskomité|komité|betygsnämnd|examining committee members|vastaväittäjä|kustos|recenzenci|recenzent|oponent|oponenti|bírálók|оппонент|оппоненты|официальные оппоненты|jüri|grading committee|assessment committee|evaluation committee',
  abstract:
    'samenvatting|resumé|sammendrag|sammanfattning|abstrakt|tiivistelmä|streszczenie|anotace|absztrakt|összefoglaló|kivonat|аннотация|резюме|анотація|özet|resum|rezumat|περιληψη|abstrak|sažetak|sažetak predavanja|povzetek|povzetek predavanja|tóm tắt|nội dung|zhrnutie|тезисы',
  bio: 'biografi|kort biografi|nota biograficzna|notka biograficzna|biogram|sylwetka|kısa özgeçmiş|korte biografie|curriculum|bemutatkozás|notă biografică|życiorys|medailonek|életrajz|биография|биографическая справка|özgeçmiş|βιογραφικο|biografische schets|korte bio|levensloop|kort bio|om meg|om mig|medailon|rövid szakmai életrajz|справка об авторе|краткая биография|коротка біографія|životopis|kratki životopis|biografija|kratka biografija|življenjepis|tiểu sử|giới thiệu diễn giả|scurtă biografie|βιογραφικό σημείωμα|σύντομο βιογραφικό',
  keywords:
    'trefwoorden|nøgleord|nøkkelord|nyckelord|avainsanat|słowa kluczowe|klíčová slova|kulcsszavak|ключевые слова|ключові слова|anahtar kelimeler|paraules clau',
  link: 'lenke|länk|linkki|odkaz|ссылка|ссылка на трансляцию|bağlantı|enllaç',
  notes:
    'opmerking|bemærk|obs|merk|huom|uwaga|poznámka|megjegyzés|примечание|примітка|nota bene|tilmelding|påmelding|anmälan|ilmoittautuminen|rejestracja|регистрация|kayıt|språk|sprog|kieli|język|jazyk|nyelv|язык|dil|research subject|subject area|publication|forskningsämne',
  series: 'reeks|seminarrække|seminarserie|sarja|cykl|cyklus|sorozat|семинар|seminer|семінар',
  poster:
    'veröffentlicht|veröffentlicht am|erstellt|erstellt am|publié|publicado|publicado el|publicado em|pubblicato|pubblicato il|opublikowano|data publikacji|gepubliceerd|gepubliceerd op|geplaatst op|publicerad|publisert|publiceret|julkaistu|опубликовано|дата публикации|опубліковано|yayın tarihi|yayınlanma tarihi|publicat|közzétéve|zveřejněno|publikováno',
  sponsor: 'held at',
} as const satisfies Partial<Record<LabelKind, string>>;
