import { wrapped } from '../../util/wrapped';

/** Nouns that make a place: `Hall`, `Salle`. */
export const strongNoun = new RegExp(
  wrapped`
    ^(?:rooms?|rm|hall|auditorium|auditoria|theater|theatre|lounge|bldg|building|classroom|
    amphitheat(?:er|re)|ballroom|cafeteria|guildhall|atrium|penthouse|boardroom|seminarraum|hörsaal|raum|
    saal|salle|amphi|amphithéâtre|aula|sala|salón|edificio|auditório|anfiteatro|anfiteátro|zaal|gehoorzaal|
    collegezaal|sitzungssaal|festsaal|bâtiment|bâtiments|gebäude|chapel|wing|suite|couloir|zoom|online|
    virtual|webex|youtube|livestream|roundhouse|auditoriet|auditorio|sali|luentosali|posluchárn[aěu]|
    místnosti?|miestnosti?|učebn[aěu]|učionic[aiu]|predavaonic[aiu]|predavalnic[aio]|dvoran[aiu]|
    auditoorium(?:is)?|auditorij[aeu]?|слушаоница|zasedací|budova|budynek|épület|előadó|
    аудитори[яиюей]{1,2}|ауд|корпус|(?:конференц-|актовый )?зал|αίθουσα|αμφιθέατρο|salonu|amfi|derslik|
    pabellón|palazzo|edifici|prédio|bloco|教室|会議室|\p{L}{3,12}room|
    \p{L}{2,14}(?:raum|saal|zaal|gebäude|terem|salen|rommet|lokalet|bygningen))$
  `,
  'iu',
);
/** Nouns that make one with the number behind them: `rom 1036`, `lokale 12`, `ruang 3`. */
export const numberedNoun =
  /^(?:rom|lokale?|lokaal|zimmer|sal|stofa|ruum|ruumis|ruang|bilik|phòng|pokój|pok|huone|gela|kabinet(?:as|e)?|каб|кабинет(?:е)?|комната|зала|зале|соба)$/iu;
/** Streets that are one with the number behind them: `Sölvegatan 18`, `Hauptstraße 5`. */
export const street =
  /^\p{Lu}[\p{L}’'-]{2,24}(?:gatan|vägen|gade|gata|vej|vejen|veien|stra(?:ß|ss)e|str\.?|allee|platz|gasse|ring|straat|laan|plein|kade|katu|tie|utca|útja?|tér)$/u;
/** Nouns that make one together with others: `Center`, `floor`. */
export const weakNoun = new RegExp(
  wrapped`
    ^(?:center|centre|library|union|floor|campus|house|tower|museum|gallery|club|lobby|basement|institute|
    laboratory|lab|school|church|plaza|court|street|st|avenue|ave|drive|road|rd|étage|étages|rue|via|
    strasse|straße|level|block|annex|complex|commons|courtyard|inn|hotel|forum|lane|pub|café)$
  `,
  'i',
);
/** Numbers of rooms: `5.012`, `WCP4`, `B-129`. */
export const code =
  /^[A-Z]\d{1,3}(?:-[A-Z\d]{1,3}){1,3}$|^\d[A-Z]\d{1,3}$|^(?:[A-Z]{1,4}[a-z]?[A-Z]?-?)?\d{1,4}(?:[-.][A-Z]?\d{1,4})?[A-Za-z]?$/;
/** `B3.02`, `LG.01`, `23.S05`. */
export const dotted = /^(?:[A-Z]{1,3}\d{0,2}\.\d{1,3}|\d{1,2}\.[A-Z]\d{1,3})[A-Za-z]?$/;
/** A word with a capital. */
export const capital = /^[\p{Lu}][\p{L}'’.&/-]*$/u;
/** Small words within a place. */
export const connector = /^(?:of|the|and|&|in|at|on|de|la|le|du|des|der|del|di|for)$/i;
