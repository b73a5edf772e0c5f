/** The options that every script has, and their lines in its help. */
export const COMMON_OPTIONS = {
  profile: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const PROFILE_HELP = `  --profile NAME     Use this profile of the Twilio CLI (\`twilio login\`). Without it, the script uses TWILIO_ACCOUNT_SID
                     with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and TWILIO_API_SECRET, or else the active profile.`;

export const COMMON_HELP = `${PROFILE_HELP}
  --dry-run          Show what the script would do, without changing anything.
  --help             Show this text.`;

/** The option of the scripts that deploy or release. */
export const TAKE_OVER_OPTION = { 'take-over': { type: 'boolean', default: false } } as const;

export const TAKE_OVER_HELP = `  --take-over        Continue even if the account has a different plugin of the same name.`;
