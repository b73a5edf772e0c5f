import type { CommentCategory, NewComment, Reviewer } from '../insightsComments';
import { reviewers } from './people';
import { pick } from './random';
import { afterthoughts, categories, longText, unusualTexts, type SampleCategory } from './texts';

const ALL_REVIEWERS: readonly [Reviewer, ...Reviewer[]] = [reviewers.vera, reviewers.anselm, reviewers.priya];
const ALL_CATEGORIES: readonly [SampleCategory, ...SampleCategory[]] = [
  categories.goodForTraining,
  categories.needsImprovement,
  categories.compliance,
  categories.empathy,
  categories.productKnowledge,
  categories.callHandling,
  categories.followUp,
  categories.toneOfVoice,
];

/** The part of a comment that a reviewer writes. */
export type Review = Pick<NewComment, 'category' | 'text' | 'report' | 'weight' | 'reviewer'>;

/**
 * Writes one review after another. Categories are mixed, and each uses its sentences in turn. At fixed
 * positions a review lacks what Insights sometimes leaves out (no category, no reviewer, no text), or has a
 * text that is hard to show.
 */
export class ReviewWriter {
  private written = 0;
  private readonly usedSentences = new Map<string, number>();
  private readonly unusual = [...unusualTexts, longText()];

  constructor(private readonly random: () => number) {}

  reviewer(): Reviewer {
    return pick(ALL_REVIEWERS, this.random);
  }

  write(reviewer: Reviewer): Review {
    const number = this.written;
    this.written += 1;
    const category = pick(ALL_CATEGORIES, this.random);
    return {
      category: number % 53 === 17 ? null : named(category),
      text: this.text(number, category),
      report: number % 71 === 30 ? null : number % 11 !== 5,
      weight: number % 97 === 40 ? null : pick([1, 1, 1, 2, 0.5], this.random),
      reviewer: number % 41 === 19 ? null : reviewer,
    };
  }

  private text(number: number, category: SampleCategory): string | null {
    if (number % 59 === 23) return '';
    if (number % 83 === 29) return null;
    if (number % 13 === 9) {
      const unusual = this.unusual.shift();
      if (unusual !== undefined) return unusual;
    }
    const sentence = this.nextSentence(category);
    const afterthought = afterthoughts[Math.floor(this.random() * afterthoughts.length * 3)];
    return afterthought === undefined ? sentence : `${sentence} ${afterthought}`;
  }

  private nextSentence({ id, sentences }: SampleCategory): string {
    const used = this.usedSentences.get(id) ?? 0;
    this.usedSentences.set(id, used + 1);
    return sentences[used % sentences.length] ?? '';
  }
}

function named({ id, name }: SampleCategory): CommentCategory {
  return { id, name };
}
