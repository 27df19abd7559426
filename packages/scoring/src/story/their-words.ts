/** “You told us that you prefer e-mail”, 您之前跟我们提过…: their own words, given back. */
export const theirWords =
  /\byou(?:[’']ve| have)? (?:once |kindly |already |also |recently )?(?:told|mentioned|said|wrote|let us know|let me know|asked (?:us|me) to|shared|noted|explained)\b|您.{0,8}(?:说过|說過|提过|提過|讲过|講過|提到|提起|交代过|交代過|告诉过?我|告訴過?我|跟我[们們]?(?:说|說|提|讲|講)|留言|备注过|備註過)/iu
