import { Box } from '@twilio-paste/core/box';
import React from 'react';
import type { CategoryTrend } from '../data/commentSummary';
import { useAudienceWords } from '../../../shared/ui/audienceWords';
import { FOCUS_RING } from '../../../shared/ui/focusRing';
import { useTexts } from '../../../shared/ui/TextsContext';
import { columnName, seriesName, UNIT_WORDS } from './trendWords';

/** The chart as a table, the newest row first. In a narrow panel it scrolls horizontally, also with the keyboard. */
export const ChartTable: React.FC<{ trend: CategoryTrend }> = ({ trend }) => {
  const texts = useTexts();
  const heading = texts.text(useAudienceWords().chartHeading);
  const { unit, startsAt, series } = trend;
  const columns = startsAt.map((at, column) => ({ at, column })).reverse();
  return (
    <Box
      role="region"
      aria-label={heading}
      tabIndex={0}
      overflowX="auto"
      maxHeight="size40"
      overflowY="auto"
      borderRadius="borderRadius20"
      _focusVisible={FOCUS_RING}
    >
      <Box as="table" fontSize="fontSize20" lineHeight="lineHeight20" style={{ borderCollapse: 'collapse' }}>
        <Box as="caption" color="colorTextWeak" textAlign="start" paddingBottom="space20">
          {texts.text(UNIT_WORDS[unit].per)}
        </Box>
        <thead>
          <tr>
            <Cell as="th" scope="col">
              {texts.text(UNIT_WORDS[unit].column)}
            </Cell>
            {series.map((each, index) => (
              <Cell as="th" scope="col" key={index}>
                {seriesName(each, texts)}
              </Cell>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ at, column }) => (
            <tr key={at}>
              <Cell as="th" scope="row">
                {columnName(unit, at, texts)}
              </Cell>
              {series.map(({ counts }, index) => (
                <Cell as="td" key={index}>
                  {texts.number(counts[column] ?? 0)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
};

type CellProps = { as: 'th'; scope: 'col' | 'row' } | { as: 'td' };

const Cell: React.FC<CellProps> = ({ children, ...cell }) => (
  <Box
    {...cell}
    textAlign="start"
    verticalAlign="bottom"
    fontWeight={cell.as === 'th' ? 'fontWeightSemibold' : 'fontWeightNormal'}
    paddingRight="space40"
    paddingY="space10"
    whiteSpace={cell.as === 'th' && cell.scope === 'col' ? 'normal' : 'nowrap'}
    borderBottomStyle="solid"
    borderBottomWidth="borderWidth10"
    borderBottomColor="colorBorderWeaker"
  >
    {children}
  </Box>
);
