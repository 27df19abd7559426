/**
 * A regular expression written over several lines: line breaks and the indentation after them are no part of it, all else
 * is as between slashes. So what service people say can be read, and compared, a few phrases at a time.
 *
 * @param flags as after a regular expression
 * @throws SyntaxError when it is no regular expression, where the module is imported
 * @example
 * const goodbye = pattern('iu')`
 *   \b(?:bye|goodbye|see you|take care)\b|
 *   再[见見]|拜拜
 * `
 */
export const pattern =
  (flags: string) =>
  ({ raw: [written = ''] }: TemplateStringsArray): RegExp =>
    new RegExp(written.replace(lineBreak, ''), flags)

const lineBreak = /\n */g
