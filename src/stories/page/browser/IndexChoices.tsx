import React from 'react';
import { LANGUAGES } from '../../../strings/languages';

const THEME_CHOICES = ['both', 'light', 'dark'] as const;
type ThemeChoice = (typeof THEME_CHOICES)[number];
const WIDTHS = ['fill', '320', '400', '640', '1280'] as const;

/** How the index shows every story. */
export interface IndexView {
  theme: ThemeChoice;
  locale: string;
  /** The width of a story in pixels, or `fill` for that of its frame. */
  width: string;
  filter: string;
}

const LABELS: Readonly<Record<string, string>> = {
  both: 'Light and dark',
  light: 'Light',
  dark: 'Dark',
  'en-US': 'English',
  'es-MX': 'Español',
  'pt-BR': 'Português',
  fill: 'Fill',
};

const INITIAL: IndexView = { theme: 'both', locale: 'en-US', width: 'fill', filter: '' };

/** The view in the address of the index. A choice that is not offered counts as the usual one. */
export function readIndexView(search: string): IndexView {
  const parameters = new URLSearchParams(search);
  const theme = THEME_CHOICES.find((each) => each === parameters.get('theme'));
  const locale = Object.keys(LANGUAGES).find((tag) => tag === parameters.get('locale'));
  const width = WIDTHS.find((each) => each === parameters.get('width'));
  return {
    theme: theme ?? INITIAL.theme,
    locale: locale ?? INITIAL.locale,
    width: width ?? INITIAL.width,
    filter: parameters.get('filter') ?? INITIAL.filter,
  };
}

/** The address of a view, with what differs from the usual one. */
export function indexAddress(view: IndexView): string {
  const changed = Object.entries(view).filter(
    ([name, value]) => value !== new Map(Object.entries(INITIAL)).get(name),
  );
  const query = new URLSearchParams(changed as [string, string][]).toString();
  return query === '' ? location.pathname : `?${query}`;
}

interface IndexChoicesProps {
  view: IndexView;
  onChange: (change: Partial<IndexView>) => void;
}

/** Theme, language and width of every story. */
export const IndexChoices: React.FC<IndexChoicesProps> = ({ view, onChange }) => (
  <div className="story-choices">
    <Choice
      label="Theme"
      options={THEME_CHOICES}
      chosen={view.theme}
      onChoose={(theme) => onChange({ theme })}
    />
    <Choice
      label="Language"
      options={Object.keys(LANGUAGES)}
      chosen={view.locale}
      onChoose={(locale) => onChange({ locale })}
    />
    <Choice label="Width" options={WIDTHS} chosen={view.width} onChoose={(width) => onChange({ width })} />
  </div>
);

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly Value[];
  chosen: string;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, options, chosen, onChoose }: ChoiceProps<Value>): JSX.Element {
  return (
    <div className="segments" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {options.map((value) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {LABELS[value] ?? value}
        </button>
      ))}
    </div>
  );
}
