import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { AgentDesktop } from '../../e2e/support/AgentDesktop';
import { PLUGIN_BUNDLE } from '../../e2e/support/pluginBundle';
import { createEmulator } from '../../emulator/createEmulator';
import { buildFlexBundle } from '../../emulator/flex/buildFlexBundle';
import { sampleReservations } from '../../emulator/world/sample/insights';
import { people } from '../../emulator/world/sample/people';
import { ensureChromium } from '../../e2e/support/chromium';
import { SAMPLE_TONES } from '../../e2e/support/sampleTones';
import { ADMIN_PICTURES } from './adminPictures';
import type { Picture } from './Picture';
import { TEAM_PICTURES } from './teamPictures';

const PICTURES = path.join(__dirname, '../../docs/pictures');
const REFUSED = { code: 20403, message: 'Forbidden', more_info: '', status: 403 };

const heading = (desktop: AgentDesktop, name: string) =>
  desktop.panel.getByRole('heading', { name }).first().waitFor();
const firstCard = (desktop: AgentDesktop) => desktop.recent.getByRole('article').first().waitFor();
/** The first heading names an open task. */
const headingsKnown = async (desktop: AgentDesktop): Promise<void> => {
  const { name } = sampleReservations.transferredByBusyAgent;
  await desktop.recent.getByRole('heading', { name }).first().waitFor();
};
const selectReviewed = async (desktop: AgentDesktop): Promise<void> => {
  await firstCard(desktop);
  await desktop.select(sampleReservations.voiceWithFourComments.name);
  await desktop.conversation.getByRole('article').first().waitFor();
};

const AGENT_PICTURES: readonly Picture[] = [
  { name: 'agent-conversation', pose: selectReviewed },
  { name: 'agent-conversation-dark', options: { theme: 'dark' }, pose: selectReviewed },
  { name: 'agent-conversation-1280', size: { width: 1280, height: 720 }, pose: selectReviewed },
  { name: 'agent-conversation-800', size: { width: 800, height: 720 }, pose: selectReviewed },
  { name: 'agent-no-task', pose: headingsKnown },
  {
    name: 'agent-overview',
    pose: async (desktop) => {
      await headingsKnown(desktop);
      await desktop.choose('Show overview');
      await desktop.recent.getByRole('img').first().waitFor();
    },
  },
  {
    name: 'agent-live',
    pose: async (desktop) => {
      await firstCard(desktop);
      await desktop.select(sampleReservations.live.name);
      await desktop.conversationShown();
    },
  },
  {
    name: 'agent-no-feedback',
    person: people.agentWithoutComments,
    pose: (desktop) => heading(desktop, 'No feedback yet'),
  },
  {
    name: 'agent-not-ready',
    person: people.agentUnknownToInsights,
    pose: (desktop) => heading(desktop, "Your feedback history isn't ready"),
  },
  {
    name: 'agent-refused',
    prepare: ({ insights }) =>
      insights.faults.add({ endpoint: 'any', response: { kind: 'status', status: 403, body: REFUSED } }),
    pose: (desktop) => heading(desktop, "Feedback isn't turned on for agents"),
  },
  {
    name: 'agent-insights-down',
    prepare: ({ insights }) =>
      insights.faults.add({ endpoint: 'any', response: { kind: 'status', status: 503 } }),
    pose: (desktop) => heading(desktop, 'Feedback could not be loaded'),
  },
  {
    name: 'agent-loading-dark',
    options: { theme: 'dark' },
    prepare: ({ insights }) => insights.faults.add({ endpoint: 'comments', response: { kind: 'hang' } }),
    pose: (desktop) => desktop.panel.getByText('Still loading').first().waitFor(),
  },
  {
    name: 'agent-insights-down-dark',
    options: { theme: 'dark' },
    prepare: ({ insights }) =>
      insights.faults.add({ endpoint: 'any', response: { kind: 'status', status: 503 } }),
    pose: (desktop) => heading(desktop, 'Feedback could not be loaded'),
  },
];

async function take(page: Page, flexBundlePath: string, picture: Picture): Promise<void> {
  const { name, person = people.busyAgent, view, size, options, prepare, preparePage, pose } = picture;
  const emulator = await createEmulator({
    uiAttributes: SAMPLE_TONES,
    ...options,
    flexBundlePath,
    pluginPaths: [PLUGIN_BUNDLE],
    quiet: true,
  });
  try {
    prepare?.(emulator);
    await preparePage?.(page);
    if (size) await page.setViewportSize(size);
    await page.goto(emulator.signInUrl(person.workerSid, view ?? '/agent-desktop'));
    const desktop = new AgentDesktop(page);
    await desktop.ready();
    if (view === undefined) await desktop.openPanel();
    await pose(desktop);
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
    console.log(`docs/pictures/${name}.png`);
  } finally {
    await emulator.close();
  }
}

/** `npm run pictures [name …]`: takes the pictures in docs/pictures in the real Flex UI. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const flexBundlePath = await buildFlexBundle({ onProgress: console.log });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  for (const picture of [...AGENT_PICTURES, ...TEAM_PICTURES, ...ADMIN_PICTURES]) {
    if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-US',
      timezoneId: 'UTC',
    });
    await take(await context.newPage(), flexBundlePath, picture);
    await context.close();
  }
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
