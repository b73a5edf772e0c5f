import { isLanguageTag, type LanguageTag } from '../../../strings/languages';

/** How to show a story, from its address: `?story=…&theme=dark&locale=es-MX&width=320&font=even`. */
export interface StoryChoice {
  story: string | null;
  theme: 'default' | 'dark';
  locale: LanguageTag;
  widthPx: number;
  /** `even`: every character is the same box, so that the layout is the same on every machine. */
  font: 'usual' | 'even';
}

const USUAL_WIDTH_PX = 400;

export function readChoice(search: string): StoryChoice {
  const asked = new URLSearchParams(search);
  const locale = asked.get('locale') ?? '';
  return {
    story: asked.get('story'),
    theme: asked.get('theme') === 'dark' ? 'dark' : 'default',
    locale: isLanguageTag(locale) ? locale : 'en-US',
    widthPx: Number(asked.get('width')) || USUAL_WIDTH_PX,
    font: asked.get('font') === 'even' ? 'even' : 'usual',
  };
}
