import { institutionCalled } from '../lexicon/institutions';

/** Whether somebody may take a degree there: not at a company, a fund or a learned society. */
export function grantsDegrees(institution: string): boolean {
  const kind = institutionCalled(institution)?.kind;
  return kind === undefined ? !companyName.test(institution) : !/^(?:company|foundation|society)$/.test(kind);
}

const companyName = /\b(?:Corporation|Corp|Inc|Ltd|Limited|GmbH|Company|Foundation)\.?$/;
