import { HostTheme } from '../../paste/HostTheme';
import type { FlexGlobal } from './FlexGlobal';

/**
 * Applies the theme of Flex to our own copy of Paste, so that light mode, dark mode and the customer's design tokens
 * follow the host.
 * Source: Flex UI 2.x, `Flex.setProviders`.
 */
export function followHostTheme(flex: FlexGlobal): void {
  flex.setProviders({ PasteThemeProvider: HostTheme });
}
