/** What a label announces. */
export type LabelKind =
  | 'title'
  | 'subject'
  | 'series'
  | 'type'
  | 'speaker'
  | 'affiliation'
  | 'date'
  | 'time'
  | 'when'
  | 'start'
  | 'end'
  | 'duration'
  | 'venue'
  | 'link'
  | 'host'
  | 'contact'
  | 'organizer'
  | 'sponsor'
  | 'moderator'
  | 'panelist'
  | 'advisor'
  | 'committee'
  | 'abstract'
  | 'bio'
  | 'keywords'
  | 'references'
  | 'notes'
  | 'related'
  | 'schedule'
  | 'poster'
  | 'other';

/** Words of labels by kind, parted by `|`; English, French, German, Italian, Spanish, Portuguese, Hebrew, Chinese, Japanese. */
export const labelWords = {
  title:
    'title|titles|theme|theme of the talk|theme of the lecture|title of talk|title of the talk|title of lecture|paper title|thesis title|talk|paper|titre|intitulé|titel|vortragstitel|titolo|título|titulo|כותרת|נושא ההרצאה|נושא|题目|題目|标题|標題|報告題目|报告题目|演題|講演題目|タイトル|論題|talk title|lecture title|title of the lecture|title of the seminar|title of presentation|title of thesis|titre de la thèse|titre de l’exposé|titre du séminaire|titel des vortrags|thema des vortrags|vortragsthema|titolo del seminario|titolo della tesi|título de la charla|título de la tesis|título da tese|título da palestra|报告主题|报告名称|讲座题目|讲座主题|講演題名|題名|論文題目|tesis|tese|thèse|thesis|dissertation|제목|강연제목|발표제목|논문제목|주제|강연주제',
  subject:
    'topic|subject|objet|betreff|oggetto|asunto|assunto|reminder subject|what|thema|sujet|tema|argomento',
  series:
    'series|seminar series|talk series|lecture series|seminar|colloquium|event series|série|reihe|vortragsreihe|serie|ciclo|セミナー|研讨会',
  type: 'typ av evenemang|evenemangstyp|type d’événement|veranstaltungsart|tipo de evento|tipo|type|event type|category|event category|event categories|categories|event|kind|format|tags|tag|type of event|typ|catégorie',
  speaker:
    'speaker|expone|exponen|disertante|disertantes|participating|medverkande|speakers|name|spreaker|speaker(s)|presenter|presenters|presenter(s)|lecturer|speaker name|name of speaker|speaker’s name|speakers name|who|by|presented by|guest|guest speaker|guest lecturer|invited speaker|keynote|keynote speaker|featured speaker|featuring|speaker/performer|candidate|orateur|oratrice|intervenant|intervenante|intervenants|invité|invitée|conférencier|conférencière|référent|referent|referentin|vortragender|vortragende|sprecher|sprecherin|relatore|relatrice|relatori|ponente|ponentes|orador|oradora|conferencista|conferenciante|palestrante|expositor|מרצה|המרצה|דובר|报告人|報告人|主讲人|主講人|演讲人|演講者|讲者|講者|主讲|主讲嘉宾|講演者|講師|発表者|スピーカー|aluno|aluna|discente|doutorando|doutoranda|mestrando|mestranda|candidato|candidata|candidat|candidate name|doctorando|doctoranda|doctorant|doctorante|thésard|thésarde|soutenu par|soutenue par|présenté par|présentée par|presentado por|apresentado por|presentata da|presentato da|tenuto da|tenuta da|a cura di|interviene|intervengono|vortrag von|es spricht|es sprechen|redner|rednerin|referenten|vortragende(r)|kandidat|kandidatin|doktorand|doktorandin|spreker|sprekers|impartido por|imparte|a cargo de|conferenciantes|expositora|ministrante|palestrantes|oradores|ph.d. candidate|phd candidate|defender|报告嘉宾|主讲教师|主讲专家|演讲嘉宾|报告专家|報告者|講演|発表|発表者氏名|話し手|연사|演者|登壇者|話者|講演者名|講師名|发言人|讲演人|연자|발제자|강연자|발표자|강사|초청연사|초청강사',
  affiliation:
    'affiliation|affiliations|institution|institutions|organization|organisation|university|company|from where|institut|einrichtung|afiliación|afiliação|istituzione|institución|instituição|affilié|单位|單位|所属|所屬|소속|speaker’s affiliation|speakers affiliation|affiliation of speaker|affiliation of the speaker',
  date: 'date|dates|date(s)|day|event date|datum|data|fecha|día|dia|jour|tag der veranstaltung|תאריך|日期|日付|日程|开讲日期|일자|날짜|강연일',
  time: 'time|times|hour|hours|event time|heure|horaire|horaires|uhrzeit|zeit|beginn|ora|ore|orario|hora|horario|horário|שעה|时间|時間|時刻|시간',
  when: 'when|date and time|date & time|date/time|time and date|time & date|time/date|date, time|day and time|day & time|date and hour|date et heure|date et horaire|quand|wann|termin|datum und uhrzeit|quando|data e ora|data e orario|cuándo|cuando|fecha y hora|data e hora|מתי|報告時間|报告时间|日時|讲座时间|講座時間|when & where|when and where|when/where|time and place|time & place|time and location|date and location|date and place|date, time and location|date, time & location|date & location|date/location|date, heure|datum/uhrzeit|datum, uhrzeit|fecha/hora|fecha, hora|date/heure|day/time|开讲时间|演讲时间|报告日期|일시|강연일시|día y hora|día y horario|dia e horário|jour et heure|tag und uhrzeit',
  start:
    'start|starts|starting|start date|start time|starts at|begins|beginning|début|anfang|inizio|inicio|início|starts on|start date and time|start date & time|start date/time|begin date',
  end: 'end|ends|end date|end time|finish|finishes|ends at|fin|ende|fine|fim|ends on|end date and time|end date & time|end date/time|end time and date',
  duration: 'duration|length|durée|dauer|durata|duración|duração',
  venue:
    'venue|venues|location|locations|place|room|where|event location|building|location(s)|meeting location|room/location|address|physical location|in person|in-person|lieu|salle|où|endroit|ort|raum|wo|veranstaltungsort|hörsaal|luogo|dove|sede|aula|lugar|dónde|donde|sala|local|onde|salón|מקום|מיקום|地点|地點|場所|会場|教室|報告地点|报告地点|讲座地点|veranstaltungsraum|ubicación|localização|meeting room|location/room|会議室|会场|会议地点|开会地点|장소|강연장소',
  link: 'link|zoom|zoom link|zoom url|webinar link|join link|meeting link|video link|livestream|live stream|stream|virtual|virtually|online|via|via zoom|url|website|web|webpage|web page|web site|homepage|event url|event website|event link|registration link|streaming|lien|lien zoom|webseite|enlace|collegamento|more info|join zoom meeting|teams link|webex|join us online|zoom details|virtual link|live link|访问链接|会议链接|腾讯会议|watch',
  host: 'host|chief host|invita|invitan|convida|anfitriona|referente|hosts|host(s)|hosted by|faculty host|faculty hosts|seminar host|invited by|faculty sponsor|hosting faculty|local host|host name|hôte|invité par|gastgeber|gastgeberin|eingeladen von|einladender|invitato da|ospite di|anfitrión|invitado por|anfitrião|מארח|邀请人|邀請人|主持人|联系邀请人|世話人|einladende|einladende(r)|einlader|auf einladung von|proponente|proponenti|invitante|invitada por|convidado por|convidada por|accueilli par|accueillie par|gastheer|邀请联系人|接待人|contact faculty|visit host|hosting professor|초청|초청자|초청교수|호스트|host faculty|faculty hosting',
  contact:
    'contact|contacts|contact person|contact name|contact info|contact information|contact email|point of contact|for appointments|appointments|appointment|appointment(s)|for more information|for more information contact|for further information|further information|for information|for more info|for info|information|questions|questions to|email|e-mail|phone|tel|telephone|created by|rsvp|rsvp to|kontakt|ansprechpartner|contatto|contatti|contacto|contato|אנשי קשר|联系人|聯絡人|連絡先|問い合わせ先|scheduling|to schedule a meeting|to meet with the speaker|sign up|reminders to|문의|연락처|담당자',
  organizer:
    'organizer|organizers|local organizer|local organizers|local arrangements|local organisers|organizer(s)|organiser|organisers|organised by|organized by|seminar organizer|seminar organizers|series organizer|coordinator|coordinators|coordinated by|program chair|organisateur|organisateurs|organisatrice|organisé par|organisator|organisatoren|veranstalter|organisiert von|organizzatore|organizzatori|organizzato da|organizador|organizadores|organizado por|组织者|主办单位|主办|主办方|主催|responsable|responsables|committee organizers|veranstaltet von|ente organizzatore|organiza|organizan|promove|realização|organização|承办单位|承办|共催|後援|referenti organizzativi|leitung|seminarleitung|주최|주관|convener|conveners|convenor|convenors|convened by',
  sponsor:
    'sponsor|sponsors|sponsored by|co-sponsored by|cosponsored by|supported by|presented in partnership with|cosponsor|cosponsors|department|unit|group|calendar|school|division',
  moderator:
    'moderator|moderators|discussion lead|discussion leader|discussion led by|座長|moderated by|chair|chairs|chaired by|session chair|discussant|discussants|respondent|respondents|commentator|commentators|introduction by|introduced by|modération|moderation|moderatore|moderador|président|presidente|司会|座長|modérateur|modératrice|moderatorin|moderadora|gesprächsleitung',
  panelist:
    'panelist|panelists|panellist|panellists|panel|panel members|participants|discussion participants|speakers and panelists|panélistes|teilnehmer|partecipanti|participantes',
  advisor:
    'advisor|advisors|major professor|major advisor|advisor(s)|adviser|advisers|co-advisor|co-advisors|coadvisor|thesis advisor|thesis adviser|thesis co-advisor|thesis director|thesis supervisor|supervisor|supervisors|phd advisor|dissertation advisor|committee chair|directeur de thèse|directrice de thèse|encadrant|doktorvater|betreuer|betreuerin|relatore di tesi|supervisore|co-encadrant|co-encadrante|coencadrant|coencadrante|encadrante|encadrants|co-directeur|co-directrice|co-directeur de thèse|co-directrice de thèse|directeur|directrice|codirecteur|codirectrice|codirectora|coorientação|relatore della tesi|correlatrice|director de tesis|orientador|orientadora|导师|導師|指導教員|指導教官|orientador(a)|orientação|coorientador|coorientadora|co-orientador|directora de tesis|codirector|directeurs de thèse|direction de thèse|thèse dirigée par|dirigé par|dirigée par|tutor|tutora|research advisor|research supervisor|doktormutter|指导老师|指导教师|論文指導教員|지도교수|directores de tesis|directoras de tesis|codirectores|promotor|promotores|promotoren|copromotor|co-promotor|copromotores|copromotoren|co-promotoren',
  committee:
    'committee|defence committee|defense committee|doctoral committee|members of the committee|members of the jury|jury members|members of the defence committee|members of the defense committee|members of the thesis committee|committee members|thesis committee|dissertation committee|examining committee|examiners|examiner|exam president|exam committee|co-examiner|co-examiners|external examiner|jury|reader|readers|opponent|gutachter|commission|commissione|tribunal|banca|banca examinadora|comissão examinadora|tribunal examinador|tribunal de tesis|membres du jury|rapporteur|rapporteurs|rapporteure|rapporteures|rapporteuse|rapportrice|examinateur|examinateurs|examinatrice|examinatrices|président du jury|présidente du jury|invité du jury|vocal|vocales|vocal 1|vocal 2|secretario|secretaria|suplente|suplentes|sinodales|controrelatore|correlatore|membros da banca|membros|examinador|examinadora|examinadores|avaliadores|beisitzer|erstgutachter|zweitgutachter|erstgutachterin|zweitgutachterin|second reader|outside reader|external member|committee member|composition du jury|jury de thèse|prüfungskommission|promotionskommission|examining board|thesis jury|jury members|prüfer|答辩委员会|審査委員|主査|副査|심사위원|berichter|vorsitzender|vorsitzende',
  abstract:
    'abstract|abstracts|talk abstract|abstract of talk|abstract of the talk|summary|synopsis|description|event description|details of talk|overview|about|talk summary|abstract and bio|outline|résumé|résumé de l’exposé|resume|zusammenfassung|kurzfassung|inhalt|riassunto|sommario|sunto|abstract (english)|abstract in english|resumen|resumo|תקציר|摘要|内容摘要|要旨|概要|アブストラクト|内容简介|resumen de la charla|résumé de la thèse|sinopsis|descripción|descrição|beschreibung|résumé de la conférence|要約|초록|요약|on this lecture|on this talk|blurb|blurbs|argumento da palestra|résumé de l’intervention|about the thesis|inhalt des vortrags|zusammenfassung des vortrags|abstract der veranstaltung|presentación de la charla',
  bio: 'bio|bios|biography|biographies|bio-sketch|biosketch|biographical sketch|biographical note|short bio|short biography|brief bio|brief biography|speaker bio|speaker bios|speaker biography|speaker’s bio|speaker’s biography|speaker details|bioscketch|bio sketch|cv|short cv|curriculum vitae|biographie|notice biographique|lebenslauf|kurzbiographie|biografia|nota biografica|biografía|reseña biográfica|ביוגרפיה|简介|簡介|个人简介|個人簡介|略歴|プロフィール|semblanza|semblanza curricular|currículum|currículo|minicurrículo|über die vortragende|about me|專家簡介|speaker profile|biographical information|biographical data|약력|speaker information|speaker info|biography of speaker|parcours|kurzvita|vita|minibiografia|mini-bio|mini-biografia|mini-currículo|mini bio|minibio|mini-biografía|breve biografia|breve biografía|breve currículum|breve curriculum|breve reseña|reseña|reseña curricular|perfil biográfico|perfil académico|trayectoria|trayectoria académica|trayectoria profesional|síntesis curricular|resumen curricular|resumo biográfico|notas biográficas|nota biográfica|nota bio|cenni biografici|note biografiche|profilo biografico|sintesi biografica|kurzbiografie|biografie|werdegang|kurzporträt|biografische angaben|biographische angaben|courte biographie|brève biographie|mini-biographie|note biographique|speaker’s profile|biographical details|professional biography|bio note|bionote',
  keywords:
    'keywords|keyword|key words|topics|subject areas|research areas|mots-clés|mots clés|schlagwörter|schlüsselwörter|parole chiave|palabras clave|palavras-chave|关键词|關鍵詞|キーワード|areas|index terms|stichworte|palavras chave',
  references:
    'references|reference|bibliography|further reading|readings|reading list|reading|suggested reading|background papers|background paper|papers|related papers|related publications|relevant papers|publications|paper link|références|bibliographie|literatur|bibliografia|bibliografía|参考文献|arxiv|recommended reading|literature|background reading|참고문헌',
  notes:
    'note|notes|please note|nb|n.b|p.s|additional information|practical information|more information|event details|details|other information|accessibility|accommodations|parking|registration|cost|fee|price|admission|refreshments|reception|coffee|tea|lunch|food|light refreshments|video|recording|slides|photo|public|audience|speaker url|speaker photo|speaker website|room description|impact areas|attachments|attachment|meeting id|passcode|password|zoom id|meeting number|informations pratiques|remarque|remarques|hinweis|hinweise|anmeldung|bemerkung|note legali|nota|notas|备注|備考|language|langue|sprache|lingua|idioma|open to|pre-talk|schedule of visit|dress code|target audience|link to recording|materials|supplementary|resources|next meeting|share|status|updates|update|website name|page data|venue website|format of talk|dial-in|audio|phone one-tap|entry|entrance|tickets|booking|catering|drinks|enquiries|inquiries|languages|idioma de la charla|비고|tea/coffee|fee(s)|extras',
  related:
    'previous talks|past talks|past seminars|past events|related events|other events|other talks|more events|more talks|see also|you may also like|exposés passés|prior talks|archive|related|related content|related stories|previous seminars|previous events|upcoming events|other upcoming events|similar events|events you may like|recent events|recent posts|latest news|see all events|upcoming in this series|weitere veranstaltungen|à lire aussi',
  schedule:
    'next talk|next talks|next seminar|next seminars|upcoming|upcoming talks|upcoming seminars|upcoming lectures|future talks|future seminars|future events|coming up|coming soon|coming next|next week|also this week|this week|schedule|programme|program|agenda|prochaines séances|prochains exposés|prochain exposé|prochaine séance|prochains séminaires|exposés à venir|nächste vorträge|weitere vorträge|kommende vorträge|weitere termine|prossimi seminari|prossimi incontri|próximos seminarios|próximas charlas|próximos seminários|calendario|forthcoming talks|forthcoming seminars|later talks|later this term|the following talk|also coming up|future dates',
  poster:
    'postedby|posted by|posted|from|sent|sent by|to|cc|bcc|received|return-path|message-id|reply-to|created|created on|last updated|last modified|modified|updated|published|published on|date posted|mime-version|content-type|precedence|list-id|submitted by|submitted|author|reply to|sender|envoyé|gesendet|x-mailer|organization id|list|publié le|newsgroups|작성자|등록일|조회수|게시일|발신|작성일|hits|views|visits|发布时间|发布日期|发布者|发布人|点击|点击数|点击量|点击次数|浏览次数|浏览量|阅读次数|阅读|掲載日|更新日|投稿日|公開日',
  other:
    'event details|details|organizing unit|belongs to|part of|filed under|last changed|last edited|share page|platform|sequence|id|uid|source|ref|code|course|semester|term|year|week|session|part|item|speaker email|speaker url',
} as const satisfies Record<LabelKind, string>;

/** Labels that stand on a mail's own header and not on the talk. */
export const mailLabels: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'date',
  'sent',
  'subject',
  'reply-to',
]);

/** Words that may stand before a label's own word: `Talk title`, `Event location`. */
export const labelModifiers: ReadonlySet<string> = new Set(
  'event|campus|il|el|der|die|das|le|la|her|his|their|talk|seminar|lecture|colloquium|speaker|presentation|meeting|session|class|defense|defence|thesis|invited|guest|today’s|todays|this|the|its|actual|new|final|our|full|tentative|updated|revised|proposed|local|virtual|main|public|keynote|workshop|exposé|short|brief|primary|faculty'.split(
    '|',
  ),
);
