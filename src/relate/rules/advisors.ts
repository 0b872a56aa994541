import type { Rule } from '../pattern';

const types = ['advised_by'] as const;

/** Who advised whom: student, then advisor. */
export const advisorRules: readonly Rule[] = [
  { id: 'advised-by', types, pattern: '@supervise by PERSON', confidence: 0.97, example: 'co-advised by Carl Doe and Eve Fox' },
  { id: 'advised-by', types, pattern: '@supervise ..8 by PERSON', confidence: 0.9, example: 'supervised in this work by Carl Doe' },
  { id: 'under-supervision', types, pattern: 'under .. @supervision of PERSON', confidence: 0.97, example: 'under the joint direction of Carl Doe' },
  { id: 'under-supervision', types, pattern: "under PERSON 's|’s @supervision", confidence: 0.97, example: 'under Carl Doe’s guidance' },
  { id: 'supervision-of', types, pattern: 'with|by|through .. @supervision of PERSON', confidence: 0.85, example: 'with the guidance of Carl Doe' },
  { id: 'advisor-is', types, pattern: '@supervisor is|was|are|were|being|,|:|include|included|; PERSON', confidence: 0.96, example: 'whose advisors are Doe and Fox' },
  { id: 'advisor-is', types, pattern: '@supervisor PERSON', confidence: 0.95, example: 'With her advisor Carl Doe, she …' },
  { id: 'advisor-is', types, pattern: '@supervisor ( s ) : PERSON', confidence: 0.95, example: 'Advisor(s): Doe & Fox' },
  { id: 'advisor-is', types, pattern: '@supervisor .. is|was|are|were PERSON', confidence: 0.93, example: 'her advisor at the time was Carl Doe' },
  { id: 'is-her-advisor', types, pattern: 'PERSON ,? is|was|are|were|as .. @supervisor', confidence: 0.93, example: 'where Carl Doe was her advisor' },
  { id: 'with-as-advisor', types, pattern: 'with|under PERSON as .. @supervisor', confidence: 0.95, example: 'with Carl Doe as her advisor' },
  { id: 'advised-her', types, pattern: 'PERSON both|jointly? @supervise @object', confidence: 0.95, example: 'where Carl Doe advised her' },
  { id: 'student-of', types, pattern: '@student of PERSON', confidence: 0.95, example: 'a PhD student of Carl Doe' },
  { id: 'student-with', types, pattern: '@student with|under PERSON', confidence: 0.93, example: 'PhD student with Carl Doe' },
  { id: 'degree-with', types, pattern: '@degree ... with|under PERSON', confidence: 0.85, example: 'PhD with Carl Doe at Testville' },
  { id: 'degree-with', types, pattern: 'doctoral|phd|thesis|dissertation|graduate work|research|studies|project .. was|were? .. with|under PERSON', standing: 'first', confidence: 0.9, example: 'her doctoral research was done with Carl Doe' },
  { id: 'thesis-with', types, pattern: '@thesis ... with|under PERSON', confidence: 0.85, example: 'wrote her thesis with Carl Doe' },
  { id: 'thesis-directed-by', types, pattern: '@thesis .. directed|guided|supervised|advised by PERSON', confidence: 0.95, example: 'thesis directed by Carl Doe' },
  { id: 'postdoc-with', types, pattern: 'postdoc|postdoctoral|post-doc|post-doctoral|postdoctorate ..8 with|under PERSON', confidence: 0.8, example: 'a postdoc with Carl Doe' },
  { id: 'postdoc-mentored', types, pattern: 'postdoc|postdoctoral ... mentored by PERSON', confidence: 0.9, example: 'postdoctoral fellow mentored by Carl Doe' },
  { id: 'in-lab-of', types, pattern: "in|within|of PERSON 's|’s .. group|lab|laboratory|team", confidence: 0.75, example: "in Carl Doe's research group" },
  { id: 'in-lab-of', types, pattern: 'in|within|joined the .. group|lab|laboratory|team of PERSON', confidence: 0.75, example: 'in the lab of Carl Doe' },
  { id: 'her-student', types, pattern: '@possessive former|current|phd|doctoral|graduate? phd|doctoral|graduate? student|students , ? PERSON', confidence: 0.85, reverse: true, example: 'her PhD student Ada Byron' },
  { id: 'advisor-of', types, pattern: 'advisor|adviser|supervisor|mentor of PERSON', confidence: 0.85, reverse: true, example: 'the advisor of Ada Byron' },
  { id: 'these-dirigee-par', types, pattern: 'dirigee|dirige|encadree|encadre|codirigee|codirige|supervisee|supervise|co-encadree .. par PERSON', confidence: 0.95, example: 'thèse dirigée par Carl Doe' },
  { id: 'sous-la-direction', types, pattern: "sous .. direction|supervision|codirection de|d' PERSON", confidence: 0.95, example: 'sous la direction de Carl Doe' },
  { id: 'promoviert-bei', types, pattern: 'promoviert|promovierte|promotion|dissertation|doktorarbeit ..8 bei|unter PERSON', confidence: 0.93, example: 'promovierte bei Carl Doe' },
  { id: 'betreut-von', types, pattern: 'betreut|betreute .. von|durch PERSON', confidence: 0.95, example: 'betreut von Carl Doe' },
  { id: 'sotto-la-guida', types, pattern: "sotto .. guida|supervisione|direzione di|del|dei PERSON", confidence: 0.95, example: 'sotto la guida di Carl Doe' },
  { id: 'dirigida-por', types, pattern: 'dirigida|dirigido|supervisada|supervisado|orientada|orientado .. por PERSON', confidence: 0.95, example: 'tesis dirigida por Carl Doe' },
  { id: 'bajo-la-direccion', types, pattern: 'bajo|sob .. direccion|supervision|orientacao|supervisao|tutela de|do|da PERSON', confidence: 0.95, example: 'bajo la dirección de Carl Doe' },
];
