import type { FieldName } from '../../model';

/** What a key of a record can mean. Dates and times of day stand apart in many tables. */
export type RecordField = FieldName | 'date' | 'time' | 'duration' | 'description' | 'address' | 'unit';

/** Keys as people and programs write them, without case, accents, spaces and punctuation. */
const keys = {
  title: `title talktitle seminartitle presentationtitle lecturetitle eventtitle titel vortragstitel titre titolo
    titulo topic subject summary thema sujet tema 题目 題目 标题 タイトル 講演題目 演題 כותרת`,
  series: `series seriesname seminar seminarname seminarseries colloquium reihe vortragsreihe serie superevent
    eventseries`,
  speaker: `speaker speakers speakername speakernames presenter presenters performer performers lecturer lecturers
    persons person orateur orateurs oratrice intervenant intervenants intervenante conferencier referent
    referentin vortragender vortragende sprecher redner rednerin relatore relatori relatrice ponente ponentes
    orador oradores oradora conferencista palestrante actor invitedspeaker invitedspeakers 报告人 報告人 主讲人 主講人
    講演者 講師 发言人 מרצה`,
  affiliation: `affiliation affiliations speakeraffiliation speakeraffiliations speakerinstitution institution
    institutions institute organisation organization university company employer affiliazione istituzione
    afiliacion institucion instituicao afiliacao institut institutionname universitat universite universidad
    zugehorigkeit einrichtung etablissement ente ateneo jednostka pracoviste 所属 单位 單位 机构`,
  start: `start starttime starts startdate startdatetime startsat startat begin begins beginn debut inizio inicio
    dtstart datetime when startsatutc scheduledstart 開始`,
  end: `end endtime ends enddate enddatetime endsat endat ende fin fine termino dtend scheduledend 終了`,
  date: 'date day datum fecha data jour talkdate eventdate seminardate 日期 日付 日時',
  time: 'time hour uhrzeit zeit heure horaire hora horario ora timeslot 时间 時間 時刻',
  duration: 'duration dauer duree length durata duracion',
  timezone: 'timezone tz zone timezonename zeitzone',
  venue: `venue room location place where ort raum horsaal lieu salle luogo sala aula lugar local roomname
    roomfullname venuename locationname 地点 地點 場所 会場 מיקום`,
  address: 'address building campus adresse gebaude batiment roomnumber',
  link: `link url livelink zoom zoomlink zoomurl joinurl joinlink meetinglink meetingurl onlinelink weblink website
    talkurl eventurl streamingurl`,
  host: 'host hosts hostedby hostname invitedby gastgeber gastgeberin einladender hote invitepar anfitrion',
  contact: 'contact contacts contactperson contactname kontakt ansprechpartner contacto contatto contato',
  organizer: `organizer organizers organiser organisers organizedby organisedby organisator organisatoren
    organisateur organisateurs organizzatore organizzatori organizador organizadores organiza`,
  moderator: 'moderator moderators chair chairs chairperson sessionchair moderation',
  panelist: 'panelist panelists panellist panellists panel',
  advisor: 'advisor advisors adviser supervisor supervisors thesisadvisor betreuer directeur encadrant',
  heldAt: 'heldat hostinstitution hostinginstitution organizinginstitution sourceorganization groupname',
  unit: `group groups department departments unit units sponsor sponsors eventsponsor eventsponsors sponsoringunit
    hostingunit organizingunit faculty`,
  abstract: `abstract talkabstract synopsis kurzfassung zusammenfassung resume resumen riassunto sommario resumo
    sintesi 摘要 要旨 概要 תקציר`,
  description: `description content body details beschreibung longdescription fulldescription contenttext
    contenthtml descriptiontext descriptionhtml plaindescription bodytext descripcion descrizione descricao`,
  bio: `bio biography speakerbio speakerbiography biographie biografie kurzbiografie biografia bios lebenslauf
    biosketch 简介 簡介 略歴 报告人简介`,
  status: 'status eventstatus cancelled canceled state iscancelled',
  paper: 'paper paperlink papers arxiv arxivid doi preprint',
  keywords:
    'keywords keyword tags topics categories category subjects schlagworte motscles palabrasclave track',
  language: 'language lang inlanguage sprache langue idioma lingua',
} satisfies Record<RecordField, string>;

const fieldOfKey: ReadonlyMap<string, RecordField> = new Map(
  (Object.keys(keys) as RecordField[]).flatMap((field) =>
    keys[field].split(/\s+/).map((key): [string, RecordField] => [key, field]),
  ),
);

const plainKey = (key: string): string =>
  key
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .normalize('NFC');

/** What a key of a record means; undefined for keys that say nothing of a talk. */
export const recordField = (key: string): RecordField | undefined => {
  const plain = plainKey(key);
  return (
    fieldOfKey.get(plain) ?? fieldOfKey.get(plain.replace(/^(?:field)?(?:talk|event|seminar|lecture)?/, ''))
  );
};
