import { institutionCalled } from '../../lexicon/institutions';
import { rulesOf } from './rules-of';

/** Academies and learned societies have members who do not work there. */
function isSociety(name: string): boolean {
  const kind = institutionCalled(name)?.kind;
  return kind === 'academy' || kind === 'society' || societyName.test(name);
}

const societyName =
  /\b(?:academ(?:y|ia)|acad[eé]mie|akademie|accademia|society|soci[eé]t[eé]|sociedad|sociedade|gesellschaft|association|union)\b/i;

/** Who founded what; holds besides what other rules read. */
export const founderRules = rulesOf(['founded'], {
  founded: [
    [
      'founded|cofounded|co-founded|established INST',
      0.9,
      'co-founded Acme Corporation',
      { standing: 'beside' },
    ],
  ],
  'founder-of': [
    [
      'founder|cofounder|co-founder|grunder|grunderin|fondateur|fondatrice|fundador|fundadora|fondatore .. at|@of INST',
      0.9,
      'co-founder and director of Acme Corporation',
      { standing: 'beside' },
    ],
  ],
});

/** Who belongs to which academy or society; holds besides what other rules read. */
export const membershipRules = rulesOf(['member_of'], {
  'member-of': [
    [
      'member|members|membre|mitglied|miembro|membro|elected ..8 to|der|@of INST',
      0.88,
      'a member of the Testville Academy of Sciences',
      { of: isSociety, standing: 'beside' },
    ],
    [
      'elected .. member|fellow of INST',
      0.9,
      'an elected member of the Birdtown Institute',
      { standing: 'beside' },
    ],
  ],
});
