import type { TalkStatus } from '../../model';
import { wrapped } from '../../util/wrapped';
import type { Block } from '../block';
import { statedField } from '../stated-fields';

const cancelled = new RegExp(
  wrapped`
    \b(?:cancell?ed|annulée?|abgesagt|annullato|cancelad[oa]|called off|geannuleerd|entfällt|
    suspendid[oa])\b|取消|中止|휴강|취소|(?<!\p{L})(?:odwołan[eaoy]|zrušen[aoáéý]?|отмен(?:ена?|ён)|скасован[оаий]+|
    iptal(?: edildi)?|inställ[td]a?|a[fv]lyst|peruttu|elmarad)(?!\p{L})
  `,
  'iu',
);

const moved = new RegExp(
  wrapped`
    \b(?:postponed|rescheduled|reportée?|verschoben|rinviat[oa]|aplazad[oa]|room change|time change|
    change (?:of|in) (?:room|time|date|venue|location)|
    (?:new|note|unusual) (?:date|time|room|place|location)|has been moved|moved to|verplaatst|verlegt|
    adiad[oa]|reprogramad[oa]|spostat[oa])\b|延期|연기|
    (?<!\p{L})(?:przełożon[eaoy]|przeniesion[eaoy]|přesunut[aoáéý]?|перенес[её]на?|перенесено|ertelendi|
    framflyttat|utsatt|udsat|flyttad|siirretty|elhalaszt\p{L}*)(?!\p{L})
  `,
  'iu',
);

/** A new day that is not told yet moves nothing. */
const later =
  /\b(?:will|to) be (?:rescheduled|postponed)(?! (?:to|for|on|until) (?:\w+ )?(?:\w{3,9}day|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;

/** Whether the talk is cancelled or moved, by what is stated and by its header and announcing lines. */
export function statusOf(block: Block): TalkStatus {
  const stated = statedField(block, 'status')?.value ?? '';
  const head = block.items
    .filter((item) => item.zone === 'header' || item.zone === 'intro' || item.zone === 'title')
    .slice(0, 40)
    .map((item) => item.line.text)
    .join('\n')
    .slice(0, 6000)
    .replace(later, '');
  if (moved.test(stated) || moved.test(head)) return 'moved';
  return cancelled.test(stated) || cancelled.test(head) ? 'cancelled' : 'scheduled';
}
