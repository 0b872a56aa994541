import { concepts } from '../../src/lexicon/concepts';
import { institutions } from '../../src/lexicon/institutions';
import { givenNames, surnames } from '../../src/lexicon/word-lists';
import type { Source } from '../../src/model';
import { random } from '../../src/util/random';

/** Somebody of the generated corpus. The same few hundred people come back in talk after talk. */
interface Person {
  readonly name: string;
  readonly institution: string;
}

/** What one announcement is made of. */
interface Talk {
  readonly speaker: Person;
  readonly host: Person;
  readonly advisor: Person;
  readonly colleagues: readonly Person[];
  readonly topics: readonly string[];
  readonly title: string;
  readonly day: Date;
  readonly hour: number;
  readonly room: string;
  readonly abstract: string;
  readonly bio: string;
}

/**
 * Makes announcements of talks from the lexicons of data/: flyers, pages, mails, calendars and Markdown, about 2.4 kB
 * each. The same count and seed give the same bytes.
 */
export function makeAnnouncements(count: number, seed = 1): Source[] {
  const rng = random(seed);
  const people = Array.from({ length: Math.max(20, Math.ceil(count / 3)) }, () => makePerson(rng));
  return Array.from({ length: count }, (_, index) => {
    const [extension, write] = pick(layouts, rng);
    return {
      name: `talk-${String(index).padStart(5, '0')}.${extension}`,
      content: write(makeTalk(people, rng)),
    };
  });
}

type Rng = () => number;

function pick<Item>(items: readonly Item[], rng: Rng): Item {
  return items[Math.floor(rng() * items.length)] as Item;
}

const strong = (list: ReadonlyMap<string, string>): string[] =>
  [...list]
    .filter(([name, strength]) => strength === 'strong' && /^[a-z]{3,10}$/.test(name))
    .map(([name]) => name);
const given = strong(givenNames);
const family = strong(surnames);

function makePerson(rng: Rng): Person {
  const initial = rng() < 0.3 ? ` ${String.fromCharCode(65 + Math.floor(rng() * 26))}.` : '';
  const name = `${capital(pick(given, rng))}${initial} ${capital(pick(family, rng))}`;
  return { name, institution: pick(institutions, rng).name };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makeTalk(people: readonly Person[], rng: Rng): Talk {
  const topics = Array.from({ length: 6 }, () => pick(concepts, rng).label);
  const [speaker, host, advisor] = [pick(people, rng), pick(people, rng), pick(people, rng)];
  const colleagues = [pick(people, rng), pick(people, rng)];
  const sentences = Array.from({ length: 10 }, () => fill(pick(statements, rng), topics, colleagues, rng));
  return {
    speaker,
    host,
    advisor,
    colleagues,
    topics,
    title: capital(fill(pick(titles, rng), topics, colleagues, rng)),
    day: new Date(
      Date.UTC(2005 + Math.floor(rng() * 20), Math.floor(rng() * 12), 1 + Math.floor(rng() * 28)),
    ),
    hour: 9 + Math.floor(rng() * 8),
    room: `Room ${100 + Math.floor(rng() * 400)}`,
    abstract: sentences.join(' '),
    bio: bioOf(speaker, advisor, colleagues, topics, rng),
  };
}

const titles = [
  'TOPIC and TOPIC',
  'on TOPIC for TOPIC',
  'what TOPIC tells us about TOPIC',
  'TOPIC: a view from TOPIC',
  'towards a theory of TOPIC',
];
const statements = [
  'We study TOPIC in the setting of TOPIC, where little has been known for more than ten years.',
  'The main result says that TOPIC is enough for TOPIC whenever the data are rich and the noise is small.',
  'Recent progress on TOPIC has raised hopes that TOPIC may be understood with far simpler tools.',
  'This is joint work with NAME and NAME.',
  'Our experiments suggest that the gap between theory and practice is narrower than it looks.',
  'In the second half of the talk I shall turn to TOPIC and to a number of open problems.',
  'A surprising consequence is that neither TOPIC nor TOPIC can be improved without further assumptions.',
  'The proof combines ideas from TOPIC with a careful analysis of how errors build up over time.',
  'No background in TOPIC is assumed, and questions are welcome at any moment.',
  'Along the way we shall meet sparse lattices, slow rivers and other examples that everyone can draw.',
];

function fill(pattern: string, topics: readonly string[], people: readonly Person[], rng: Rng): string {
  return pattern.replace(/TOPIC/g, () => pick(topics, rng)).replace(/NAME/g, () => pick(people, rng).name);
}

function bioOf(
  { name, institution }: Person,
  advisor: Person,
  [colleague]: readonly Person[],
  topics: readonly string[],
  rng: Rng,
): string {
  const surname = name.split(' ').at(-1);
  const year = 1985 + Math.floor(rng() * 35);
  return [
    `${name} is a professor at ${institution}.`,
    `${surname} received a PhD from ${advisor.institution} in ${year}, advised by ${advisor.name}, and a Bachelor of Science from ${pick(institutions, rng).name}.`,
    `Before that ${surname} was a postdoctoral researcher at ${pick(institutions, rng).name} with ${colleague?.name}.`,
    `Interests include ${topics[0]}, ${topics[1]} and ${topics[2]}.`,
    `${surname} is a recipient of a Sloan Research Fellowship and of several teaching awards.`,
  ].join(' ');
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function longDate(day: Date): string {
  return `${weekdays[day.getUTCDay()]}, ${months[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

function clock(hour: number): string {
  return `${((hour + 11) % 12) + 1}:00 ${hour < 12 ? 'AM' : 'PM'}`;
}

function basicTime(day: Date, hour: number): string {
  return `${day.toISOString().slice(0, 10).replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`;
}

const flyer = (talk: Talk): string => `${talk.host.institution}
Colloquium

Title: ${talk.title}
Speaker: ${talk.speaker.name}, ${talk.speaker.institution}
Date: ${longDate(talk.day)}
Time: ${clock(talk.hour)} - ${clock(talk.hour + 1)}
Location: ${talk.room}
Host: ${talk.host.name}

Abstract: ${talk.abstract}

Bio: ${talk.bio}
`;

const mail = (talk: Talk): string => `From: Seminar Office <seminars@example.org>
To: talks@example.org
Subject: Seminar: ${talk.title}
Date: Mon, 03 Jan 2005 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

Dear all,

${talk.speaker.name} (${talk.speaker.institution}) will speak on ${longDate(talk.day)} at ${clock(talk.hour)} in ${talk.room}.

Title: ${talk.title}

Abstract:
${talk.abstract}

About the speaker:
${talk.bio}

-- 
Seminar Office
`;

const page = (talk: Talk): string => `<!doctype html><html><head><title>${talk.title}</title></head><body>
<nav><a href="/">Home</a> <a href="/events">Events</a> <a href="/people">People</a></nav>
<main><h1>${talk.title}</h1>
<p><b>Speaker:</b> ${talk.speaker.name}, <i>${talk.speaker.institution}</i></p>
<p><b>When:</b> ${longDate(talk.day)}, ${clock(talk.hour)} to ${clock(talk.hour + 1)}<br><b>Where:</b> ${talk.room}</p>
<h2>Abstract</h2><p>${talk.abstract}</p>
<h2>Biography</h2><p>${talk.bio}</p></main>
<footer>Imprint. Hosted by ${talk.host.name}.</footer></body></html>
`;

const calendar = (talk: Talk): string => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//Talks//EN
BEGIN:VEVENT
UID:${basicTime(talk.day, talk.hour)}@example.org
DTSTART:${basicTime(talk.day, talk.hour)}
DTEND:${basicTime(talk.day, talk.hour + 1)}
SUMMARY:${talk.speaker.name}: ${talk.title}
LOCATION:${talk.room}\\, ${talk.host.institution}
DESCRIPTION:Speaker: ${talk.speaker.name} (${talk.speaker.institution})\\n\\nAbstract: ${talk.abstract}\\n\\nBio: ${talk.bio}
END:VEVENT
END:VCALENDAR
`;

const markdown = (talk: Talk): string => `---
title: "${talk.title}"
speaker: ${talk.speaker.name}
date: ${talk.day.toISOString().slice(0, 10)} ${String(talk.hour).padStart(2, '0')}:00
location: ${talk.room}
---

## Abstract

${talk.abstract}

## Speaker

${talk.bio}
`;

const layouts: readonly (readonly [extension: string, write: (talk: Talk) => string])[] = [
  ['txt', flyer],
  ['eml', mail],
  ['html', page],
  ['ics', calendar],
  ['md', markdown],
];
