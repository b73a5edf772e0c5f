import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import type { AssessmentComment } from '../../insights/parse/AssessmentComment';
import { createFakeFlex, createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { sampleComment } from '../../testing/fixtures/sampleComments';
import type { FlexGlobal } from '../host/FlexGlobal';
import { InsightsPlayer } from './InsightsPlayer';
import { createServices } from '../services';

const services = createServices(createFakeManager().manager, 'plugin 1.2.3');

function renderPlayer(
  flex: FlexGlobal,
  comment: AssessmentComment = sampleComment({ segmentId: 'segment-1', offsetSeconds: 134.6 }),
) {
  render(
    <InsightsPlayer flex={flex} services={services}>
      {(player) =>
        player ? (
          <button onClick={() => player.open(comment)}>Open {player.linkTo(comment)}</button>
        ) : (
          <p>Not offered</p>
        )
      }
    </InsightsPlayer>,
  );
}

it('opens a conversation at the position, and links to it, when Flex is signed in to Insights', async () => {
  const { flex, insights, invokeAction } = createFakeFlex();
  insights.status = 'READY';
  renderPlayer(flex);

  await userEvent.click(screen.getByRole('button', { name: /^Open/ }));

  expect(screen.getByRole('button')).toHaveTextContent(
    'https://services.twilio.com/flex-insights-drilldown/accounts/AC0123456789abcdef0123456789abcdef/segments/segment-1?timeFrom=134',
  );
  expect(invokeAction.mock.calls).toEqual([
    ['HistoryPush', '/segments/segment-1?timeFrom=134&autoplay=true'],
  ]);
});

it.each(['INITIALIZING', 'INACTIVE', 'ERROR', 'CORS_ERROR'])(
  'offers nothing while Insights is %s in Flex',
  (status) => {
    const { flex, insights } = createFakeFlex();
    insights.status = status;
    renderPlayer(flex);

    expect(screen.getByText('Not offered')).toBeInTheDocument();
  },
);

it('offers nothing in a Flex without a player', () => {
  const { flex } = createFakeFlex();
  Object.assign(flex, { Insights: undefined });
  renderPlayer(flex);

  expect(screen.getByText('Not offered')).toBeInTheDocument();
});

it('invokes no action for a comment without a segment', async () => {
  const { flex, insights, invokeAction } = createFakeFlex();
  insights.status = 'READY';
  renderPlayer(flex, sampleComment({ segmentId: null }));

  await userEvent.click(screen.getByRole('button', { name: /^Open/ }));

  expect(invokeAction).not.toHaveBeenCalled();
});

it("logs a failure in one line without the error's message", async () => {
  const consoleError = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { flex, insights, invokeAction } = createFakeFlex();
  insights.status = 'READY';
  invokeAction.mockRejectedValue(new Error('words of a customer'));
  renderPlayer(flex);

  await userEvent.click(screen.getByRole('button', { name: /^Open/ }));

  await waitFor(() =>
    expect(consoleError.mock.calls).toEqual([['plugin 1.2.3: opening a conversation (Error)']]),
  );
  consoleError.mockRestore();
});
