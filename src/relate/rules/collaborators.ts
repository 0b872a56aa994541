import type { Rule } from '../pattern';

const types = ['collaborates_with'] as const;

/** Who works together. */
export const collaboratorRules: readonly Rule[] = [
  { id: 'joint-with', types, pattern: '@joint .. with|withprof PERSON', confidence: 0.97, example: 'joint work with Carl Doe and Eve Fox' },
  { id: 'joint-with', types, pattern: '@joint @paper ..8 with PERSON', confidence: 0.9, example: 'joint work in progress on birds with Carl Doe' },
  { id: 'in-collaboration-with', types, pattern: '@collaboration .. with|avec|con|mit|com PERSON', confidence: 0.96, example: 'in collaboration with Carl Doe' },
  { id: 'collaborated-with', types, pattern: '@collaboration ..8 with PERSON', confidence: 0.88, example: 'collaborated on bird songs with Carl Doe' },
  { id: 'coauthored-with', types, pattern: '@coauthor ..8 with PERSON', confidence: 0.93, example: 'coauthored two books with Carl Doe' },
  { id: 'coauthored-with', types, pattern: '@coauthor with .. PERSON', confidence: 0.9, example: 'co-authored with plant scientist Carl Doe' },
  { id: 'authors', types, pattern: 'authors|auteurs|autoren|autori|autores : PERSON', confidence: 0.9, example: 'Authors: Ada Byron, Carl Doe' },
  { id: 'coauthors', types, pattern: '@coauthor : PERSON', confidence: 0.96, example: 'Collaborators: Carl Doe, Eve Fox' },
  { id: 'coauthors', types, pattern: '@coauthor are|is|were|was|include|included|,? PERSON', confidence: 0.93, example: 'my coauthors are Carl Doe and Eve Fox' },
  { id: 'are-coauthors', types, pattern: 'PERSON are|is|were|was .. @coauthor', confidence: 0.93, example: 'Carl Doe and Eve Fox are coauthors of this work' },
  { id: 'work-with', types, pattern: '@paper with PERSON', confidence: 0.9, example: 'recent work with Carl Doe' },
  { id: 'work-with', types, pattern: '@paper .. with PERSON', confidence: 0.8, example: 'work in progress with Carl Doe' },
  { id: 'works-with', types, pattern: 'works|worked|working|cooperates|cooperated with|alongside PERSON', confidence: 0.88, example: 'where she works with Carl Doe' },
  { id: 'works-with', types, pattern: 'works|worked|working ... with|alongside PERSON', confidence: 0.75, example: 'worked on bird songs with Carl Doe' },
  { id: 'and-i', types, pattern: 'PERSON ,? and i|myself', confidence: 0.9, example: 'Carl Doe and I have shown' },
  { id: 'with-in-parentheses', types, pattern: '( with PERSON', confidence: 0.85, example: 'The Entropy of Birds (with Carl Doe)' },
  { id: 'together-with', types, pattern: 'together|along with PERSON', confidence: 0.8, example: 'together with Carl Doe, she showed' },
  { id: 'travail-avec', types, pattern: 'travail|travaux|commun|communs|collabore .. avec PERSON', confidence: 0.95, example: 'travail en commun avec Carl Doe' },
  { id: 'gemeinsam-mit', types, pattern: 'gemeinsam|gemeinsame|gemeinsamer|zusammen|zusammenarbeit|zusammenarbeitet .. mit PERSON', confidence: 0.95, example: 'gemeinsame Arbeit mit Carl Doe' },
  { id: 'lavoro-con', types, pattern: 'lavoro|lavori|congiunto|collaborazione .. con PERSON', confidence: 0.95, example: 'lavoro in collaborazione con Carl Doe' },
  { id: 'trabajo-con', types, pattern: 'trabajo|trabajos|conjunto|conjuntos|colaboracion|trabalho|colaboracao .. con|com PERSON', confidence: 0.95, example: 'trabajo conjunto con Carl Doe' },
];
