/** A tone for categories of the sample contact center. One category has none. */
export const CATEGORY_TONES = {
  'Good for Training': 'strength',
  Empathy: 'strength',
  'Product Knowledge': 'strength',
  'Needs Improvement': 'improve',
  'Call Handling': 'improve',
  Compliance: 'must_fix',
  'Follow-up': 'note',
};

/** Settings of the plugin with these tones. */
export const SAMPLE_TONES = {
  custom_data: { features: { assessment_comments: { category_tones: CATEGORY_TONES } } },
};
