import { wrapped } from '../../util/wrapped';

const closing = new RegExp(
  wrapped`
    ^(?:(?:yours|your) |(?:very |most )?sincerely|(?:(?:best|kind|kindest|warm|many) )?(?:wishes|regards|
    thanks)|best(?=,)|(?:bien )?cordialement|bien à vous|amicalement|sincèrement|meilleures salutations|
    herzliche|hilsen|mvh|pozdrawiam|з повагою|hälsningar|mit (?:freundlichen|besten)|
    (?:beste|herzliche|viele|liebe) grüße|cheers|thank you|cordiali|un saludo|saludos|atentamente|
    atenciosamente|met (?:vriendelijke|hartelijke) groet\p{L}*|groet(?:en|jes)?|
    med (?:vennlig|venlig|vänlig)\p{L}* (?:hilsen|hälsning\p{L}*)|vänliga hälsningar|terveisin|z poważaniem|
    s pozdravem|с уважением|saygılar\p{L}*|üdvözlettel|see you (?:there|soon|then|all)|
    sorry for (?:the )?noise)[\p{L} ]{0,30},?$
  `,
  'iu',
);

/** Whether a line takes leave (`Best regards,`): the names of those who sign stand below it. */
export function isSignOff(line: string): boolean {
  return closing.test(line);
}
