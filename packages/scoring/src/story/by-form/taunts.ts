import type { Form } from './form.ts'

/** “Go on, complain. See if I care.”, “Wow, you can tell the time.”: mocked, in praise's clothes. */
const mocks: Form = {
  kind: 'rude',
  strength: 0.8,
  pattern:
    /\bsee if (?:i|we) care\b|\bgo (?:on|ahead)(?:,| and) (?:complain|sue|report|tell)\b|\bcomplain (?:all you (?:like|want)|to whoever)\b|\bwow,? (?:so )?you can (?:read|count|tell|spell|write|type)\b|\baren[’']t you (?:a )?(?:clever|smart|genius)\b|\bcry me a river\b|\bboo[ -]?hoo\b/gi,
}
/** “Maybe leave home earlier next time?” */
const nextTime: Form = {
  kind: 'blame',
  strength: 0.6,
  pattern: /\b(?:maybe|perhaps|how about|why not|you (?:could|might) (?:want to )?)\b[^.!?]{3,40}\bnext time\b/gi,
  unless: /\b(?:we|i)\b|[’'](?:ll|d|ve)\b|\b(?:visit|see|welcome|save|free|discount|cheaper|if you like)\b/i,
}
/** 投诉去呗，我怕你啊。 */
const mocksZh: Form = {
  kind: 'rude',
  strength: 0.8,
  pattern:
    /(?:^|[，。！？,!? 你您])(?:去)?投[诉訴](?:去)?[呗唄啊啦咯](?=[，。！,!~ ]|$)|(?:^|[，。！？,!? ])(?:我|我们|我們|[谁誰]|邊個)(?:还|還)?怕(?:你|您)(?:不成)?[啊呀吗嗎么麼]?(?=[，。！？,!?]|$)|哇[，,]?(?:你|您)?(?:还|還|真|居然)[会會](?:看|[数數]|[认認]|[说說])/gu,
}
/** 下次早点出门呗。 */
const nextTimeZh: Form = {
  kind: 'blame',
  strength: 0.6,
  pattern:
    /下[次回](?:就)?(?:早[点點]|[记記]得|注意|看清|小心|[别別])[^，。！？!?]{0,10}[呗唄嘛咯](?=[，。！？,!?~ ]|$)/gu,
}

/** Said by the service side. */
export const englishTaunts: readonly Form[] = [mocks, nextTime]
export const chineseTaunts: readonly Form[] = [mocksZh, nextTimeZh]
