import type { MarkdownRenderer } from 'vitepress'

const chinese = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026]`
const endsChinese = new RegExp(`${chinese}$`, 'u')
const beginsChinese = new RegExp(`^${chinese}`, 'u')

/** A line that is broken in the file becomes a space, which is right between words and wrong in Chinese. */
export function chineseLineBreaks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('chinese-line-breaks', ({ tokens }) => {
    for (const { children } of tokens) {
      children?.forEach((token, at) => {
        if (token.type !== 'softbreak') return
        const [before = '', after = ''] = [children.slice(0, at), children.slice(at + 1)].map((side) =>
          side.map(({ content }) => content).join(''),
        )
        if (!endsChinese.test(before) || !beginsChinese.test(after)) return
        token.type = 'text'
        token.content = ''
      })
    }
  })
}
