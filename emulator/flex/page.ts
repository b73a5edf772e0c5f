import type { UnknownRecord } from '../routing/read';
import type { PageScenario } from './pageScenario';

export type Theme = 'light' | 'dark';

export interface PageOptions {
  /** Address of the Flex bundle on the page's origin. */
  flexBundleUrl: string;
  accountSid: string;
  insightsOrigin: string;
  reloadStream: string | null;
  theme: Theme;
  /** The language in the address of the page; null leaves the choice to Flex. */
  language: string | null;
  /** Custom data of the developer, which overrides that of the account. */
  customData: UnknownRecord;
  /** Names the day since the last reset; null if there was no reset. */
  dayName: string | null;
  /** The scenario in the address of the page; null without one. */
  scenario: PageScenario | null;
}

/**
 * The page that hosts Flex UI. `no-referrer` is required for a login by query, because Flex reloads the page
 * without it. The rule for `#container > div` gives height to an unstyled wrapper that Flex renders.
 * `data-flex` on the root element is `ready` or `failed` once Flex has started.
 */
export function flexPage({
  flexBundleUrl,
  accountSid,
  insightsOrigin,
  reloadStream,
  theme,
  language,
  customData,
  dayName,
  scenario,
}: PageOptions): string {
  const appConfig = {
    sso: { accountSid },
    // Any value works. Without one, Flex looks up the account by the host name of the page.
    serviceBaseUrl: 'local-1234',
    pluginService: { enabled: true },
    logLevel: 'warn',
    theme: { isLight: theme === 'light' },
    custom_data: customData,
  };
  const settings = { insightsOrigin, reloadStream, language, appConfig, theme, dayName, scenario };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Flex (emulator)</title>
<link rel="icon" href="data:,">
<style>
html, body { height: 100%; margin: 0; overflow: hidden; }
#container { position: fixed; inset: 0; }
#container > div { height: 100%; display: flex; }
</style>
</head>
<body>
<div id="container"></div>
<script id="emulator-settings" type="application/json">${inScript(settings)}</script>
<script src="/__emulator/before-flex.js"></script>
<script src="${flexBundleUrl}"></script>
<script src="/__emulator/run-flex.js"></script>
</body>
</html>
`;
}

/**
 * The page can reach its own origin and the `reachable` ones only. Scripts can only be files from the page's
 * origin. Flex itself evaluates text as code, for its templates.
 */
export function contentSecurityPolicy(host: string, reachable: readonly string[]): string {
  return [
    `default-src 'self' 'unsafe-inline' data: blob:`,
    `script-src 'self' 'unsafe-eval'`,
    // Flex's own dialogs have event handlers in their markup.
    `script-src-attr 'unsafe-inline'`,
    `connect-src 'self' ws://${host} ${reachable.join(' ')}`,
    `form-action 'self'`,
    `base-uri 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
