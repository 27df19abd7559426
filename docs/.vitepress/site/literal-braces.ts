import type { MarkdownRenderer } from 'vitepress'

/** `{{ … }}` in a page is what it says, such as a placeholder of a helpdesk, and no expression of Vue. */
export function literalBraces(markdown: MarkdownRenderer): void {
  for (const name of ['text', 'code_inline'] as const) {
    const render = markdown.renderer.rules[name]
    markdown.renderer.rules[name] = (tokens, index, options, env, self) => {
      const html =
        render?.(tokens, index, options, env, self) ?? markdown.utils.escapeHtml(tokens[index]?.content ?? '')
      return html.replaceAll('{{', '&#123;&#123;')
    }
  }
}
