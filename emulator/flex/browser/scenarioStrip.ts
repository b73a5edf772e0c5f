import type { Theme } from '../page';
import type { PageScenario } from '../pageScenario';

export interface ScenarioStrip {
  /** Adds sentences about what did not work. Screen readers announce them. */
  report(problems: readonly string[]): void;
}

/** The strip takes its height from Flex, so it never covers anything of it. */
const STYLES = `
body { display: flex; flex-direction: column; }
#container { position: relative; inset: auto; flex: 1 1 0; min-height: 0; }
#emulator-scenario {
  --surface: #e8eefc; --text: #14172b; --line: #7d86a3; --accent: #1a4fc4;
  flex: none; display: flex; align-items: center; gap: 16px; padding: 6px 16px;
  background: var(--surface); color: var(--text); border-top: 1px solid var(--line);
  font: 14px/20px Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif;
}
#emulator-scenario.dark { --surface: #222b4a; --text: #eceef7; --line: #7c86ab; --accent: #9dbdff; }
#emulator-scenario div { flex: 1 1 0; min-width: 0; overflow-wrap: anywhere; }
#emulator-scenario p { margin: 0; }
#emulator-scenario strong { font-weight: 600; }
#emulator-scenario button {
  min-height: 28px; padding: 2px 12px; background: transparent; color: inherit;
  border: 1px solid var(--line); border-radius: 4px; font: inherit; cursor: pointer;
}
#emulator-scenario button:hover { text-decoration: underline; }
#emulator-scenario button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

/**
 * Shows the sentence of a scenario below Flex, until the user closes it. The page has no strip and no style of
 * it without a scenario.
 */
export function showScenarioStrip(
  { title, shows }: Pick<PageScenario, 'title' | 'shows'>,
  { theme, onClose }: { theme: Theme; onClose: () => void },
): ScenarioStrip {
  const style = child(document.head, 'style', STYLES);
  const strip = child(document.body, 'section');
  strip.id = 'emulator-scenario';
  strip.className = theme;
  strip.lang = 'en';
  strip.setAttribute('aria-label', 'Scenario');
  const texts = child(strip, 'div');
  const sentence = child(texts, 'p');
  child(sentence, 'strong', title);
  sentence.append(` · ${shows}`);
  const status = child(texts, 'p');
  status.setAttribute('role', 'status');
  const close = child(strip, 'button', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => {
    strip.remove();
    style.remove();
    onClose();
  });
  return { report: (problems) => (status.textContent = problems.join(' ')) };
}

function child<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}
