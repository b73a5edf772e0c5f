import type * as FlexUi from '@twilio/flex-ui';
import type * as ReactNamespace from 'react';

declare const React: typeof ReactNamespace;

/** The key and the name of Flex's own view of a conversation. Seen in Flex UI 2.17.1. */
const VIEW = 'segments';
const PATH = `/${VIEW}`;
/** Another key: Flex leaves out everything with a key that was removed. */
const STAND_IN = 'emulator-conversation';

interface StandInProps {
  /** Passed by the view. */
  route?: { location?: { pathname: string; search: string } };
}

/**
 * Puts a page in the place of Flex's view of a conversation, which needs recordings and transcripts that the emulator does
 * not have. It says with which address it was opened. As in Flex, it is only there while Flex is signed in to Insights.
 */
export function standInForConversations(flex: typeof FlexUi): void {
  // The first versions of Flex UI 2 may lack any of these, although the types say otherwise.
  const { Insights, View, ViewCollection } = flex as Partial<typeof FlexUi>;
  if (!Insights || !View || !ViewCollection) return;
  const { Controller, ServiceStatus } = Insights;
  const { Actions } = flex;

  const StandIn = ({ route }: StandInProps): ReactNamespace.ReactElement =>
    React.createElement(Controller, null, ({ status }: { status: FlexUi.Insights.ServiceStatus }) => {
      if (status === ServiceStatus.Inactive) return React.createElement(ToStart);
      return status === ServiceStatus.Ready
        ? conversation(route?.location ?? window.location, Actions)
        : null;
    });

  /** Flex leads everyone without its Insights screens to the start page. */
  const ToStart = (): null => {
    React.useEffect(() => void Actions.invokeAction('HistoryReplace', '/'), []);
    return null;
  };

  const view = { key: STAND_IN, name: VIEW, route: { path: PATH }, mountRule: 'WhenActive' };
  ViewCollection.Content.remove(VIEW);
  ViewCollection.Content.add(
    React.createElement(
      View as unknown as ReactNamespace.ComponentType<typeof view>,
      view,
      React.createElement(StandIn, { key: 'conversation-view' }),
    ),
  );
}

function conversation(
  { pathname, search }: { pathname: string; search: string },
  actions: typeof FlexUi.Actions,
): ReactNamespace.ReactElement {
  const query = new URLSearchParams(search);
  const facts: [string, string][] = [
    ['Segment', decodeURIComponent(pathname.slice(pathname.indexOf(PATH) + PATH.length + 1))],
    ['Position', query.has('timeFrom') ? `${query.get('timeFrom')} seconds` : 'none'],
    ['Plays at once', query.has('autoplay') ? 'yes' : 'no'],
    ['Address', pathname + search],
  ];
  const terms = facts.flatMap(([name, value]) => [
    React.createElement('dt', { key: name, style: { fontWeight: 600 } }, name),
    React.createElement(
      'dd',
      { key: `${name} value`, style: { margin: 0, overflowWrap: 'anywhere' } },
      value,
    ),
  ]);
  return React.createElement(
    'main',
    {
      'aria-label': 'Conversation',
      style: { padding: 24, overflow: 'auto', font: '14px/20px Inter, sans-serif' },
    },
    React.createElement(
      'h1',
      { style: { fontSize: 20, lineHeight: '28px', marginBottom: 8 } },
      'Conversation (stand-in of the emulator)',
    ),
    React.createElement(
      'p',
      { style: { maxWidth: '70ch', marginBottom: 24 } },
      'In an account with Flex Insights, Flex shows its own view of the conversation here, with the recording or the transcript. The emulator has neither. It shows how the view was opened.',
    ),
    React.createElement(
      'dl',
      {
        style: {
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 24,
          rowGap: 8,
          marginBottom: 24,
        },
      },
      terms,
    ),
    React.createElement(
      'button',
      {
        type: 'button',
        style: { padding: '6px 12px' },
        onClick: () => void actions.invokeAction('HistoryGoBack'),
      },
      'Back',
    ),
  );
}
