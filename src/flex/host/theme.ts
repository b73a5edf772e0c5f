import { HostTheme } from '../../paste/HostTheme';
import type { FlexGlobal } from './FlexGlobal';

/**
 * Gives our own copy of Paste the theme of Flex: light, dark and the customer's tokens follow the host.
 * Source: Flex UI 2.x, `Flex.setProviders`.
 */
export function followHostTheme(flex: FlexGlobal): void {
  flex.setProviders({ PasteThemeProvider: HostTheme });
}
