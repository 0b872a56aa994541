/** Letters that stand beside names and are degrees, honours or countries, no institutions. */
export const otherLetters = new Set(
  `PHD MD MSC BSC MA BA MBA LLM LLB JD FRS FRSE FBA OBE CBE MBE II III IV JR SR RN DPHIL TBA TBD USA UK EU UAE PRC ROC
  AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE ES FI FR GB GR HK HR HU IE IL IN IR IS IT JP KR LT LU LV MX MY NL NO NZ
  PE PH PL PT RO RS RU SE SG SI SK TH TN TR TW UA US UY VN ZA`.split(/\s+/),
);
