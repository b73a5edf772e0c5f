import type { PageChoices } from '../flex/pageChoices';
import { people } from '../world/sample/people';
import type { Worker } from '../world/model';
import { markup, type Markup } from './markup';
import { personAddress } from './personAddress';

/** What makes a person of the sample special; empty for anyone else. */
function aboutPerson(workerSid: string): string {
  return Object.values(people).find((person) => person.workerSid === workerSid)?.about ?? '';
}

/** The inside of a person's link: name, roles and what makes the person special. */
export function personText({ sid, fullName, roles }: Pick<Worker, 'sid' | 'fullName' | 'roles'>): Markup {
  const about = aboutPerson(sid);
  const sentence = about === '' ? '' : markup`\n<span class="about">${about}</span>`;
  return markup`<strong>${fullName}</strong> <span class="role">${roles.join(', ')}</span>${sentence}`;
}

/** A link that signs in a person on their own address. */
export function personCard(worker: Worker, port: string, choices: PageChoices): Markup {
  const { sid, identity, roles } = worker;
  const address = personAddress({ workerSid: sid, identity, roles }, port, choices);
  return markup`
<li><a class="person" href="${address}" target="_blank" rel="noopener">${personText(worker)}
<span class="muted address">${new URL(address).host}</span></a></li>`;
}
