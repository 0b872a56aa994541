import { institutionCalled } from '../../lexicon/institutions';
import type { Rule } from '../pattern';

/** Academies and learned societies have members who do not work there. */
function isSociety(name: string): boolean {
  const kind = institutionCalled(name)?.kind;
  return kind === 'academy' || kind === 'society' || societyName.test(name);
}

const societyName =
  /\b(?:academ(?:y|ia)|acad[eé]mie|akademie|accademia|society|soci[eé]t[eé]|sociedad|sociedade|gesellschaft|association|union)\b/i;

/** Who founded what, and who belongs to which academy or society. Each holds besides what other rules read. */
export const membershipRules: readonly Rule[] = [
  {
    id: 'founded',
    types: ['founded'],
    pattern: 'founded|cofounded|co-founded|established INST',
    standing: 'beside',
    confidence: 0.9,
    example: 'co-founded Acme Birds',
  },
  {
    id: 'founder-of',
    types: ['founded'],
    pattern:
      'founder|cofounder|co-founder|grunder|grunderin|fondateur|fondatrice|fundador|fundadora|fondatore .. of|at|de|von|di|do INST',
    standing: 'beside',
    confidence: 0.9,
    example: 'co-founder and director of Acme Birds',
  },
  {
    id: 'member-of',
    types: ['member_of'],
    pattern: 'member|members|membre|mitglied|miembro|membro|elected ..8 of|to|de|der|di|da INST',
    of: isSociety,
    standing: 'beside',
    confidence: 0.88,
    example: 'a member of the Testville Academy of Sciences',
  },
];
