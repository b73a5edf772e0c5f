import type { StoryGroup } from '../../Story';

/** The groups with the stories whose name or group contains every word of the filter. Empty groups are left out. */
export function matchingStories(groups: readonly StoryGroup[], filter: string): StoryGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return groups.flatMap((group) => {
    const stories = group.stories.filter(({ name }) => matches(`${group.title} ${name}`));
    return stories.length === 0 ? [] : [{ ...group, stories }];
  });
}

/** The id of a story in the index. */
export function storyAnchor(name: string): string {
  return `story-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
