import React from 'react';
import { ALL_STORIES } from '../../allStories';

const VARIANTS = [
  ['Light', ''],
  ['Dark', 'theme=dark'],
  ['Spanish', 'locale=es-MX'],
  ['Portuguese', 'locale=pt-BR'],
] as const;

/** Every story by name, each in its own frame, so that their ids and their focus do not conflict. */
export const StoryIndex: React.FC<{ search: string }> = ({ search }) => {
  const addressOf = (name: string): string => {
    const address = new URLSearchParams(search);
    address.set('story', name);
    return `?${address.toString()}`;
  };
  return (
    <>
      <h1>Stories</h1>
      <p className="muted">Every state of every screen of the plugin, with invented data.</p>
      <nav aria-label="Shown as">
        {VARIANTS.map(([label, query]) => (
          <React.Fragment key={label}>
            <a href={`?${query}`}>{label}</a>{' '}
          </React.Fragment>
        ))}
      </nav>
      {ALL_STORIES.map(({ id, title, stories }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ul>
            {stories.map(({ name }) => (
              <li key={name}>
                <a href={addressOf(name)}>{name}</a>
                <iframe title={name} src={addressOf(name)} loading="lazy" />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
