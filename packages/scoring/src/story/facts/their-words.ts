import { pattern } from '../text/pattern.ts'
/** “You told us that you prefer e-mail”, 您之前跟我们提过…: their own words, given back. */
export const theirWords = pattern('iu')`
  \byou(?:[’']ve| have)? (?:once |kindly |already |also |recently )?(?:told|mentioned|said|wrote|let us know|
    let me know|asked (?:us|me) to|shared|noted|explained|
    put (?:it )?(?:in|on(?! [^.!?]{0,12}(?:weight|stone|pounds|kilos|inch))|down)|ticked|filled in)\b|
  \b(?:note|comment|remark)s? (?:on|in|with) your\b|\bwhen you (?:signed up|joined|registered)\b|
  [您你妳][^，、。！？,!?]{0,14}(?:[写寫填]过|[写寫填]過|[写寫填]的|登[记記](?!住|客)|备注|備註|来电[说說]|來電[说說]|
    电话里[说提]|電話[裡裏][說提]|说过|說過|提过|提過|讲过|講過|提到|提起|交代过|交代過|告诉过?我|告訴過?我|
    跟我[们們]?(?:说|說|提|讲|講)|留言)
`
