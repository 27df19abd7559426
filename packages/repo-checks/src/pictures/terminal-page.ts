const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)

/** What a command prints, as a page that looks like a terminal. */
export function terminalPage(command: string, output: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 28px; background: #eef0f4; }
figure { margin: 0; border-radius: 10px; background: #14181f; color: #dfe4ec; box-shadow: 0 6px 24px #0003; }
figcaption { padding: 12px 18px; border-bottom: 1px solid #2a303b; color: #8fa3bf; }
pre { margin: 0; padding: 16px 18px 20px; white-space: pre-wrap; }
figcaption, pre { font: 15px/1.5 "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "WenQuanYi Zen Hei Mono", monospace; }
</style><figure><figcaption>$ ${escaped(command)}</figcaption><pre>${escaped(output.trimEnd())}</pre></figure>`
}
