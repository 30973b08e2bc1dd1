import { markup, Markup } from './markup.js';

interface Page {
  readonly title: string;
  /** CSS and JavaScript of ours: never words of an article. */
  readonly style: string;
  readonly script: string;
  readonly body: Markup;
}

/** Whatever stands in it, the page asks nobody for anything. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained HTML document: works from a file, and offline. */
export function page({ title, style, script, body }: Page): string {
  const { text } = markup`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return `<!doctype html>\n${text}`;
}
