import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../src/model';
import { farEnds, relationsIn } from './relations-in';

const pairs = (type: RelationType, sentence: string): string[] =>
  relationsIn(sentence)
    .filter((one) => one.type === type)
    .map(({ from, to }) => `${from} → ${to}`);

describe('how people say who taught whom', () => {
  it.each([
    ['She was Carl Doe’s last student.', ['Carl Doe']],
    [
      'Her Ph.D. is from Roe College – dissertation director: Carl Doe; readers: Eve Fox, Jim Roe.',
      ['Carl Doe'],
    ],
    [
      'The thesis was done under the supervision of Docent Carl Doe and of Dr Eve Fox.',
      ['Carl Doe', 'Eve Fox'],
    ],
    ['She was advised by Carl Doe and at Roe College by Eve Fox.', ['Carl Doe', 'Eve Fox']],
    ['Allieva di Carlo Doe, insegna a Roma.', ['Carlo Doe']],
    ['Ada è stata allieva di Carlo Rossi.', ['Carlo Rossi']],
    ['Doktorat pod opieką Anny Nowakowskiej i Piotra Zielińskiego.', ['Anna Nowakowska', 'Piotr Zieliński']],
    ['Doktorát získala u Karla Nováka v Brně.', ['Karel Novák']],
    ['She had a JSPS fellowship at Tohoku with Carl Doe.', ['Carl Doe']],
    ['She is a PhD student in birds working with Prof. Carl Doe.', ['Carl Doe']],
    ['Doktorasını Roe Üniversitesi’nde, Carl Doe danışmanlığında bitirdi.', ['Carl Doe']],
    ['Her thesis committee was Eve Fox (supervisor), Jim Roe, and Carl Doe.', ['Eve Fox']],
  ])('names the advisors in “%s”', (sentence, advisors) => {
    expect(farEnds('advised_by', sentence)).toEqual(advisors);
  });

  it('gives what comes after the doctorate to the student', () => {
    const told = pairs(
      'advised_by',
      'I did my PhD at Leeds with Carl Doe, then a postdoc at ETH with Eve Fox.',
    );
    expect(told).toEqual(['Ada Keller → Carl Doe', 'Ada Keller → Eve Fox']);
  });

  it('gives a student in apposition to the one whose student it is', () => {
    expect(pairs('advised_by', 'She writes with Carl Doe’s former student Eve Fox.')).toEqual([
      'Eve Fox → Carl Doe',
    ]);
  });

  it('gives whoever is labelled supervisor no supervisor', () => {
    expect(pairs('advised_by', 'Supervisor: Professor Carl Doe, co-supervisor Dr Eve Fox')).toEqual([
      'Ada Keller → Carl Doe',
      'Ada Keller → Eve Fox',
    ]);
  });
});

describe('how people say who works with whom', () => {
  it.each([
    ['She collaborates with the Testville Song Centre and with Eve Fox of Birdtown College.', ['Eve Fox']],
    ['Together with Eng. Carl Doe (Birdland County) she invented the floating nest.', ['Carl Doe']],
    ['Papers with, among others, Carl Doe of Acme Songs and Eve Fox.', ['Carl Doe', 'Eve Fox']],
    ['Le prove sono state svolte insieme a Nicola Roe.', ['Nicola Roe']],
    ['Çalışma, Carl Doe ve Eve Fox ile birlikte yürütülmektedir.', ['Carl Doe', 'Eve Fox']],
    ['Ada and Carl Doe have written a textbook.', ['Carl Doe']],
    ['She is a co-PI, with Carl Doe, of a large project.', ['Carl Doe']],
    ['This is ongoing work with my advisor, Carl Doe.', ['Carl Doe']],
    ['Thanks to Carl Doe and Eve Fox for discussions.', []],
    ['I report on the thesis of my student Rui Fox and on joint work with Carl Doe.', ['Carl Doe']],
  ])('names the collaborators in “%s”', (sentence, others) => {
    expect(farEnds('collaborates_with', sentence)).toEqual(others);
  });

  it('takes whoever is both student and collaborator for both', () => {
    const relations = pairs('advised_by', 'The effect was found with her former student Eve Fox.');
    expect(relations).toEqual(['Eve Fox → Ada Keller']);
    expect(farEnds('collaborates_with', 'The effect was found with her former student Eve Fox.')).toEqual([
      'Eve Fox',
    ]);
  });
});

describe('how people say who was where', () => {
  it.each<[string, RelationType, string[]]>([
    ['Between the two she programmed for Nokia.', 'affiliated_with', ['Nokia']],
    [
      'Other stations: lecturer at El Colegio de San Roque, 2000–2004.',
      'affiliated_with',
      ['El Colegio de San Roque'],
    ],
    [
      'She was a Roe Fellow at the School for Advanced Song.',
      'affiliated_with',
      ['School for Advanced Song'],
    ],
    ['She has been director of the Finchwood Field Station.', 'affiliated_with', ['Finchwood Field Station']],
    ['She worked at Roe College and for XSURF.', 'affiliated_with', ['Roe College', 'XSURF']],
    [
      'Zij werkte daarna drie jaar bij het Planbureau voor de Zang.',
      'affiliated_with',
      ['Planbureau voor de Zang'],
    ],
    [
      '2015 arasında Roe Üniversitesi’nde araştırmacı olarak çalıştı.',
      'affiliated_with',
      ['Roe Üniversitesi'],
    ],
    ['She was at Wharton from 2009 until 2014.', 'affiliated_with', ['Wharton']],
    ['She gave the Finch Lectures at Cambridge in 2019.', 'affiliated_with', []],
    ['Doktorasını 2014 yılında Roe Üniversitesi’nden aldı.', 'studied_at', ['Roe Üniversitesi']],
    ['She studied physics in Mumbai, at St Roe’s College.', 'studied_at', ['St Roe’s College']],
    ['She was laureata in ingegneria a Perugia.', 'studied_at', ['Perugia']],
    [
      'Her thesis won the 1992 prize of the Finnish Song Society.',
      'received',
      ['prize of the Finnish Song Society'],
    ],
    ['Winner of the XSOM Student Paper Competition.', 'received', ['XSOM Student Paper Competition']],
    ['She organised the XSOM Student Paper Competition.', 'received', []],
    [
      'She got an honorable mention for the Albion Prize and won the Hagley Prize.',
      'received',
      ['Hagley Prize'],
    ],
    ['TÜRKUŞ Teşvik Ödülü’ne aday gösterilmiştir.', 'received', []],
    [
      'She held posts in several universities, including Oxford (UK), Strathclyde (UK), and Liverpool (UK).',
      'affiliated_with',
      ['University of Oxford', 'University of Strathclyde', 'University of Liverpool'],
    ],
    ['She is a manager for birds @ New Finch.', 'affiliated_with', ['New Finch']],
    ['She is the CEO of Ponder.', 'affiliated_with', ['Ponder']],
    ['She is at the Birdtown Research Institute.', 'affiliated_with', ['Birdtown Research Institute']],
    [
      'She was with Roe College, from 2020 to 2022 and the Department of Songs, Finch College.',
      'affiliated_with',
      ['Roe College', 'Finch College'],
    ],
    ['Educated in several places (UCLA, MIT), she sings.', 'studied_at', ['UCLA', 'MIT']],
    ['She holds an Honorary Doctorate from Roe University.', 'studied_at', []],
    ['In 2016 she was awarded the "Jean Roe" Scholarship.', 'received', ['Jean Roe Scholarship']],
    [
      'She won the Fred Roe Young Finch of the Year award.',
      'received',
      ['Fred Roe Young Finch of the Year award'],
    ],
    [
      'Previously a postdoc at the Roe Oceanographic Institution.',
      'affiliated_with',
      ['Roe Oceanographic Institution'],
    ],
    ['In between: Google and the army.', 'affiliated_with', ['Google']],
    ['Ha conseguito il dottorato all’ETH di Zurigo.', 'studied_at', ['ETH di Zurigo']],
    ['Była adiunktem na Uniwersytecie we Fryburgu.', 'affiliated_with', ['Uniwersytet we Fryburgu']],
    ['She works with Eve Fox, winner of the Finch Prize.', 'received', []],
    [
      'She won the Marcus Roe Young Researchers’ stipend.',
      'received',
      ['Marcus Roe Young Researchers’ stipend'],
    ],
    [
      'She joined the faculty at Duke in 2015 after postdocs at Oxford and Toronto.',
      'affiliated_with',
      ['Duke University', 'University of Oxford', 'University of Toronto'],
    ],
    [
      'She has held visiting positions at Stanford, Kyoto, and Oxford.',
      'affiliated_with',
      ['Stanford University', 'Kyoto', 'University of Oxford'],
    ],
    [
      'She splits her time between Google and Princeton.',
      'affiliated_with',
      ['Google', 'Princeton University'],
    ],
    ['She retired from IBM in 2010.', 'affiliated_with', ['IBM']],
    [
      'She left Microsoft for the University of Bath.',
      'affiliated_with',
      ['Microsoft', 'University of Bath'],
    ],
    ['In 2003 Carl Doe hired her at Sandia.', 'affiliated_with', ['Sandia']],
    [
      'From Leeds, where she was a lecturer, she moved to York.',
      'affiliated_with',
      ['University of York', 'University of Leeds'],
    ],
    ['After a PhD at Yale, where she worked on birds, she sings.', 'affiliated_with', []],
    [
      'Nach Stationen in Oxford und Zürich wechselte sie 2018 an die Universität Wien.',
      'affiliated_with',
      ['University of Oxford', 'Zürich', 'Universität Wien'],
    ],
    ['She gave lectures at Stanford and Yale.', 'affiliated_with', []],
    ['She completed a PhD (advisor: Carl Doe) at Brown University.', 'studied_at', ['Brown University']],
    ['She won a scholarship to Oxford, where she read history.', 'studied_at', ['University of Oxford']],
    ['Zij promoveerde in Leiden bij Jan de Vries.', 'studied_at', ['Leiden']],
    ['She has guided undergraduate research at Tulane University.', 'studied_at', []],
    [
      'She is pursuing the Ph.D. degree with a Birdland Council grant at the Roe Institute.',
      'studied_at',
      ['Roe Institute'],
    ],
    ['She judged the Finch Prize.', 'received', []],
    ['She won the XCL Test of Time award.', 'received', ['XCL Test of Time award']],
    [
      'She got the XCM Dissertation Award Honorable Mention.',
      'received',
      ['XCM Dissertation Award Honorable Mention'],
    ],
    ['She received the Roe faculty award.', 'received', ['Roe faculty award']],
    ['She wrote Automatic Modulation Recognition.', 'received', []],
  ])('reads “%s”', (sentence, type, places) => {
    expect(farEnds(type, sentence)).toEqual(places);
  });
});
