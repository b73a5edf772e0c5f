import { Button } from '@twilio-paste/core/button';
import { CustomizationProvider } from '@twilio-paste/core/customization';
import type * as Flex from '@twilio/flex-ui';
import React, { useEffect, useState } from 'react';
import type { AnyAction } from 'redux';

/** The theme of this plugin. No text on the page has this font by default. */
const FONT = 'Georgia, serif';
const THEME = {
  tokens: {
    fonts: { fontFamilyText: FONT, fontFamilyDisplay: FONT },
    textColors: { colorText: 'rgb(20, 60, 40)' },
    backgroundColors: { colorBackgroundPrimary: 'rgb(120, 20, 90)' },
  },
  componentThemeOverrides: { MainHeader: { Container: { background: 'rgb(20, 60, 40)', color: 'white' } } },
};

/** Style sheets of whole pages, such as Bootstrap's, have rules like these. */
const PAGE_STYLE = `
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, p { margin: 0 0 0.5rem; }
  button, input, select, textarea, table { font-family: 'Courier New', monospace; }
  button { border-radius: 0; }
  ul { padding-left: 2rem; }
`;

const OPEN = 'template-panel-opens';

const TemplateButton: React.FC = () => (
  <Button variant="primary" size="small" onClick={() => window.dispatchEvent(new Event(OPEN))}>
    Template
  </Button>
);

/** Keeps its own state, and does not tell Flex that its views become narrower. */
const TemplatePanel: React.FC<{ SidePanel: typeof Flex.SidePanel }> = ({ SidePanel }) => {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => window.addEventListener(OPEN, () => setOpen(true)), []);
  return isOpen ? (
    <SidePanel
      displayName="TemplatePanel"
      title="Template panel"
      childrenProps={{}}
      handleCloseClick={() => setOpen(false)}
    >
      <p>Notes of the template</p>
    </SidePanel>
  ) : null;
};

/** Throws for an action of another plugin that has no payload. Types of actions with a slash belong to plugins. */
function templateReducer(state: object = {}, { type, payload }: AnyAction): object {
  const isOfPlugin = /^\w+\//.test(String(type));
  if (isOfPlugin && payload === undefined) throw new Error('template plugin: an action without a payload');
  return state;
}

/**
 * Does what large plugins do that are made from a project template: it changes the theme, the strings and the style of
 * the whole page, replaces a part of Flex, wraps Flex in its own copy of Paste, adds a side panel and a reducer, and
 * listens to actions with functions that fail, or that cancel an action once.
 */
class TemplatePlugin {
  readonly name = 'TemplatePlugin';

  /** Flex calls this before it renders its first view. */
  init(flex: typeof Flex, manager: Flex.Manager): void {
    flex.setProviders({ PasteThemeProvider: CustomizationProvider });
    manager.updateConfig({ theme: THEME });
    Object.assign(manager, { strings: { ...manager.strings, NoTasks: 'Nothing to do' } });
    manager.store.addReducer?.('template', templateReducer);

    const style = document.createElement('style');
    style.textContent = PAGE_STYLE;
    document.head.append(style);

    flex.AgentDesktopView.Panel2.Content.replace(<p key="template-crm">The CRM of the template</p>);
    Object.assign(flex.AgentDesktopView.defaultProps, {
      splitterOptions: { initialFirstPanelSize: '700px', minimumFirstPanelSize: '400px' },
    });
    flex.MainHeader.Content.add(<TemplateButton key="template-button" />, { align: 'end' });
    flex.MainContainer.Content.add(<TemplatePanel key="template-panel" SidePanel={flex.SidePanel} />, {
      align: 'end',
    });

    const fail = (): never => {
      throw new Error('template plugin: a listener failed');
    };
    flex.Actions.addListener('beforeSelectTask', fail);
    flex.Actions.addListener('afterSelectTask', fail);
    flex.Actions.addListener('beforeSelectTaskInSupervisor', fail);
    flex.Actions.addListener('afterNavigateToView', fail);
    let hasCanceled = false;
    flex.Actions.addListener(
      'beforeNavigateToView',
      ({ viewName }: { viewName: string }, cancel: () => void) => {
        if (hasCanceled || viewName !== 'assessment-comments-setup') return;
        hasCanceled = true;
        cancel();
      },
    );
  }
}

declare const Twilio: { Flex: { Plugins: { init(plugin: typeof TemplatePlugin): void } } };
Twilio.Flex.Plugins.init(TemplatePlugin);
