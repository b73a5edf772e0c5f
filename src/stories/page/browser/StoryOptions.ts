import { isLanguageTag, type LanguageTag } from '../../../strings/languages';

/** How to show a story, from its address: `?story=…&theme=dark&locale=es-MX&width=320&font=even`. */
export interface StoryOptions {
  story: string | null;
  theme: 'default' | 'dark';
  locale: LanguageTag;
  /** In pixels, or `fill` for the width of the page. */
  width: number | 'fill';
  /** `even`: every character is the same box, so that the layout is the same on every machine. */
  font: 'default' | 'even';
}

const DEFAULT_WIDTH_PX = 400;

export function readStoryOptions(search: string): StoryOptions {
  const parameters = new URLSearchParams(search);
  const locale = parameters.get('locale') ?? '';
  return {
    story: parameters.get('story'),
    theme: parameters.get('theme') === 'dark' ? 'dark' : 'default',
    locale: isLanguageTag(locale) ? locale : 'en-US',
    width: parameters.get('width') === 'fill' ? 'fill' : Number(parameters.get('width')) || DEFAULT_WIDTH_PX,
    font: parameters.get('font') === 'even' ? 'even' : 'default',
  };
}
