import { markup, type Markup } from './markup';
import { STYLE_PATH } from './paths';

export interface PageContent {
  title: string;
  body: Markup;
  /** Address of the page's script, if it has one. */
  scriptPath?: string;
  /** Address of a style sheet for this page only. It comes after those of all pages. */
  stylePath?: string;
}

/** The HTML of one of the emulator's own pages. */
export function page({ title, body, scriptPath, stylePath }: PageContent): string {
  const script = scriptPath === undefined ? '' : markup`<script src="${scriptPath}" defer></script>`;
  const style = stylePath === undefined ? '' : markup`<link rel="stylesheet" href="${stylePath}">`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_PATH}">
${style}
${script}
</head>
<body>
${body}
</body>
</html>
`.source;
}

/**
 * What the emulator's own pages can do: run their script, request their own origin, and submit a form that
 * redirects to a person's address on this machine. (Browsers also check a redirect after a form against
 * `form-action`.)
 */
export function pagePolicy(port: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `img-src data:`,
    `form-action 'self' http://*.localhost:${port}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
